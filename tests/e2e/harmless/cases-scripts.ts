/** Pages whose scripts change, watch, guard or replace what is on them. */
import { type PageCase, pageCase, script, style } from './page-case';

const P = '<p>Xiaomi sold the Mi Band, said Hugo Barra; MIUI 12 came later.</p>';
const done = 'requestAnimationFrame(()=>requestAnimationFrame(()=>{globalThis.isDone=true}));';
const saysDone = { saysDone: true };

/** Pages that end with `isDone`. */
const changing = (name: string, content: string, code: string, head = ''): PageCase =>
  pageCase(name, `${content}${script(code)}`, { head }, saysDone);

export const SCRIPT_CASES: readonly PageCase[] = [
  changing(
    'paragraphs appended one by one',
    '<main></main>',
    `let n=0;const t=setInterval(()=>{const p=document.createElement('p');p.textContent='Xiaomi '+n;document.querySelector('main').append(p);if(++n===30){clearInterval(t);${done}}},5);`,
  ),
  changing(
    'text node that grows',
    '<p id="p">Xiao</p>',
    `const node=p.firstChild;let n=0;const t=setInterval(()=>{node.data+=n?' mi':'mi and MIUI';if(++n===20){clearInterval(t);${done}}},5);`,
  ),
  changing(
    'paragraph normalised and split',
    P,
    `const n=document.querySelector('p').firstChild;n.splitText(3).splitText(9);document.querySelector('p').normalize();${done}`,
  ),
  changing(
    'body rewritten',
    P,
    `setTimeout(()=>{document.body.replaceChildren(Object.assign(document.createElement('p'),{textContent:'Mi Band again'}));${done}},60);`,
  ),
  changing(
    'list sorted and sorted back',
    `<ul>${Array.from({ length: 20 }, (_, n) => `<li>Mi Band ${n}</li>`).join('')}</ul>`,
    `const ul=document.querySelector('ul');const turn=()=>ul.append(...[...ul.children].reverse());turn();setTimeout(()=>{turn();${done}},40);`,
  ),
  changing(
    'thousand rows removed',
    `<div>${'<p>Xiaomi row</p>'.repeat(1000)}</div>`,
    `setTimeout(()=>{document.querySelector('div').replaceChildren();${done}},120);`,
  ),
  changing(
    'virtual list that recycles rows',
    `<ul>${'<li>Xiaomi</li>'.repeat(12)}</ul>`,
    `let from=0;const t=setInterval(()=>{from++;[...document.querySelectorAll('li')].forEach((li,i)=>{li.textContent='Mi Note '+(from+i)});if(from===20){clearInterval(t);${done}}},8);`,
  ),
  changing(
    'tabs that show and hide',
    `<button>Next</button><section>${P}</section><section hidden>${P}</section>`,
    `const s=document.querySelectorAll('section');s[0].hidden=true;s[1].hidden=false;${done}`,
  ),
  changing(
    'details opened by script',
    `<details><summary>More</summary>${P}</details>`,
    `document.querySelector('details').open=true;${done}`,
  ),
  changing(
    'dialog shown as modal',
    `<dialog>${P}</dialog>${P}`,
    `document.querySelector('dialog').showModal();${done}`,
  ),
  changing('popover shown', `<div popover id="pop">${P}</div>${P}`, `pop.showPopover();${done}`),
  changing(
    'in-page navigation by history',
    `<main>${P}</main>`,
    `history.pushState({},'','?page=2');document.querySelector('main').replaceChildren(document.createTextNode('Redmi Note 8'));${done}`,
  ),
  changing(
    'page that clears the highlight registry',
    P,
    `let n=0;const t=setInterval(()=>{CSS.highlights?.clear();if(++n===5){clearInterval(t);${done}}},40);`,
  ),
  changing(
    'page that froze its document',
    P,
    // Firefox refuses to freeze a document, with an error.
    `try{Object.freeze(document)}catch{}Object.freeze(Node.prototype);${done}`,
  ),
  changing(
    'page that overrides DOM prototypes',
    P,
    `Node.prototype.contains=()=>{throw new Error('ours')};Element.prototype.closest=()=>null;Array.prototype.map=Array.prototype.map;${done}`,
  ),
  changing(
    'observer that throws',
    P,
    `new MutationObserver(()=>{throw new Error('observer of the page')}).observe(document.body,{childList:true});document.body.append('Xiaomi');setTimeout(()=>{${done}},20);`,
  ),
  changing(
    'page that checks its own tree for strangers',
    P,
    `const before=document.querySelectorAll('*').length;setTimeout(()=>{console.log(document.querySelectorAll('*').length-before);${done}},120);`,
  ),
  changing(
    'page that hashes its text',
    P,
    `setTimeout(()=>{console.log([...document.body.textContent].reduce((h,c)=>(h*31+c.codePointAt(0))|0,7));${done}},120);`,
  ),
  changing(
    'open shadow root',
    '<div id="host"></div>',
    `host.attachShadow({mode:'open'}).append(Object.assign(document.createElement('p'),{textContent:'Xiaomi inside'}));${done}`,
  ),
  changing(
    'closed shadow root',
    '<div id="host"></div>',
    `host.attachShadow({mode:'closed'}).append(Object.assign(document.createElement('p'),{textContent:'Mi Band inside'}));${done}`,
  ),
  changing(
    'nested roots with slots',
    '<x-a><span>Xiaomi</span></x-a>',
    `customElements.define('x-a',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});const b=document.createElement('x-b');b.append(document.createElement('slot'));r.append(b)}});customElements.define('x-b',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.append('by ',document.createElement('slot'))}});${done}`,
  ),
  changing(
    'frames of the same origin',
    '<iframe srcdoc="<p>Xiaomi in a frame</p>"></iframe><iframe></iframe>',
    `document.querySelectorAll('iframe')[1].contentDocument.body.append('Mi Band');setTimeout(()=>{${done}},80);`,
  ),
  changing(
    'canvas, image and media around the names',
    `<p>Xiaomi<canvas width="10" height="10"></canvas>MIUI<img alt="Xiaomi" width="9" height="9">Mi Band</p>`,
    done,
  ),
  changing(
    'intersection observer that loads more',
    `<main>${P}</main><div id="end">end</div>`,
    `let n=0;new IntersectionObserver((e)=>{if(e[0].isIntersecting&&n<5){n++;document.querySelector('main').insertAdjacentHTML('beforeend',${JSON.stringify(P)})}}).observe(end);setTimeout(()=>{${done}},200);`,
  ),
  changing(
    'view that animates',
    `<div id="box">${P}</div>`,
    `box.animate([{opacity:0},{opacity:1}],{duration:60}).finished.then(()=>{${done}});`,
  ),
  changing('template, slot and noscript', `<template>${P}</template><noscript>${P}</noscript>${P}`, done),
  changing(
    'content-visibility sections',
    `<section>${P}</section>`.repeat(20),
    done,
    style('section{content-visibility:auto;contain-intrinsic-size:0 200px}'),
  ),
  changing('document with 3,000 paragraphs', P.repeat(3000), done),
];
