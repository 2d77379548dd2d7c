export const API_PAGE_STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; --line: #8884; --soft: #8881; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1 { font-size: 1.6rem; } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
h3 { margin: 2rem 0 .25rem; font-size: 1.05rem; }
code, pre, output { font: .875rem/1.45 ui-monospace, monospace; }
pre, output { display: block; margin: .5rem 0 0; padding: .75rem; background: var(--soft); overflow: auto; max-height: 30rem;
  white-space: pre; }
output:empty { display: none; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: 600; padding: .5rem 0 .25rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-top: 1px solid var(--line); }
form { margin: .75rem 0; } label { display: inline-block; margin: 0 1rem .5rem 0; }
input { font: inherit; padding: .2rem .4rem; } button { font: inherit; padding: .2rem 1rem; }
.about { white-space: pre-line; }
`;
