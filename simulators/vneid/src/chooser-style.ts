/** Looks like a state identity page and not like the product: people must see that they left it. */
export const chooserStyle = `
:root{color-scheme:light dark;--page:#f6efe9;--card:#fff;--text:#2b1512;--muted:#6b4f4a;--line:#e6d6cf;--red:#b3261e;--tint:#fdf3ef;--on:#fff}
@media (prefers-color-scheme:dark){:root{--page:#1a100e;--card:#291a17;--text:#f7eae6;--muted:#d0b4ad;--line:#4b322c;--red:#ff9a8f;--tint:#3a231e;--on:#2b0a07}}
*{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--text);font:400 1rem/1.6 'Be Vietnam Pro',system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif}
.mark{margin:0;background:#ffd54a;color:#3a2700;text-align:center;font-weight:700;padding:.5rem 1rem;position:sticky;top:0;z-index:1}
main{max-width:34rem;margin:0 auto;padding:1.5rem 1rem 3rem}header{display:flex;align-items:center;gap:.75rem;margin-bottom:1rem}
header div{flex:1;line-height:1.2}header b{display:block;font-size:1.25rem;color:var(--red)}header span{color:var(--muted);font-size:.8125rem}
header a{color:var(--text);padding:.6rem .5rem;border-radius:.5rem}h1{font-size:1.375rem;line-height:1.4;margin:0 0 .25rem}.lead{margin:0 0 1rem;color:var(--muted)}
ul{list-style:none;margin:0;padding:0;background:var(--card);border:1px solid var(--line);border-radius:1rem;overflow:hidden}
li+li{border-top:1px solid var(--line)}button{font:inherit;color:inherit;cursor:pointer}
li button{display:flex;width:100%;align-items:center;gap:.875rem;background:none;border:0;padding:.75rem 1rem;text-align:left;min-height:4rem}
li button:hover{background:var(--tint)}.face{flex:none;width:2.5rem;height:2.5rem;border-radius:50%;background:var(--red);color:var(--on);display:grid;place-items:center;font-weight:700;font-size:.875rem}
.who{flex:1;min-width:0}.who strong,.who small{display:block}.who small{color:var(--muted);font-size:.8125rem;line-height:1.35}
.level{flex:none;border:1.5px solid var(--red);color:var(--red);border-radius:99px;padding:0 .625rem;font-size:.8125rem;font-weight:600}
.l2{background:var(--red);color:var(--on)}.cancel{width:100%;min-height:3.25rem;margin-top:1rem;border:1.5px solid var(--muted);border-radius:.75rem;background:none;font-weight:600}
.cancel:hover{background:var(--tint)}:is(a,button):focus-visible{outline:3px solid var(--red);outline-offset:-3px}.cancel:focus-visible{outline-offset:2px}
`.replaceAll('\n', '');
