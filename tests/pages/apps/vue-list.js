import { createApp, h, ref, TransitionGroup } from 'vue';
import { rowsAt, runTicks } from './ticks.js';

const tick = ref(0);
createApp({
  render: () => h(TransitionGroup, { tag: 'ul', css: false }, () => rowsAt(tick.value).map((row) => h('li', { key: row.key }, row.text))),
}).mount('#app');
runTicks(30, (now) => { tick.value = now; });
