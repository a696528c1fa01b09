/** The same tree on the server and in the browser: hydration complains on the console about any difference. */
export function Article({ count }) {
  return (
    <article>
      <h1>Xiaomi and MIUI</h1>
      {Array.from({ length: count }, (_, index) => (
        <p key={index}>Paragraph {index} about the <em>Mi</em> <em>Band</em> {index}, by {'Xiaomi'}.</p>
      ))}
    </article>
  );
}
