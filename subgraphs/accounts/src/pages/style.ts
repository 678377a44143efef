/** The look of the sign-in pages: the product's tokens, light, dark and high contrast, with no outside asset. */
export const pageStyle = `
:root{color-scheme:light dark;--page:#f2f6f7;--card:#fff;--deep:#08384a;--strong:#0d2530;--body:#223b47;--muted:#4a626e;
--link:#0a5873;--line:#d9e3e7;--field:#71868f;--action:#0a5873;--action-hover:#084a61;--on-action:#fff;--on-deep:#f1f8fa;
--on-deep-muted:#b5d0da;--danger:#8a0f3c;--danger-tint:#fbe6ee;--danger-line:#a01245;--focus:#0a5873;--gap:#fff}
@media (prefers-color-scheme:dark){:root{--page:#0a171d;--card:#11232b;--deep:#062633;--strong:#eef6f9;--body:#d2e0e6;
--muted:#a0b6c0;--link:#74cde6;--line:#253f4b;--field:#738d99;--action:#67c6e0;--action-hover:#8ad6ea;--on-action:#03212b;
--on-deep:#eef7fa;--on-deep-muted:#a8c6d1;--danger:#ffc0d4;--danger-tint:#47142a;--danger-line:#ff86ab;--focus:#8adcf2;--gap:#0a171d}}
@media (prefers-contrast:more){:root{--line:var(--field);--muted:var(--body);--body:var(--strong)}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;background:var(--page);color:var(--body);
font:400 1rem/1.625 'Be Vietnam Pro',system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif}
header{background:var(--deep);color:var(--on-deep);padding:1.25rem 1rem 5.5rem;position:relative;overflow:hidden}
.bar{max-width:28rem;margin:0 auto;display:flex;align-items:center;gap:.75rem;position:relative}
.mark{width:2.75rem;height:2.75rem;flex:none}
.brand{display:flex;flex-direction:column;flex:1}
.brand strong{font-size:1.125rem;line-height:1.75rem;font-weight:700}
.brand span{font-size:.8125rem;line-height:1.25rem;color:var(--on-deep-muted)}
header a{color:var(--on-deep);font-size:.9375rem;font-weight:500;min-height:2.75rem;display:flex;align-items:center;padding:0 .5rem;
border-radius:.75rem;text-underline-offset:.25em}
main{width:100%;max-width:30rem;margin:-3.75rem auto 2rem;padding:0 1rem;position:relative;flex:1}
.card{background:var(--card);border:1px solid var(--line);border-radius:1rem;padding:1.75rem 1.5rem;
box-shadow:0 2px 4px rgb(8 36 48/.1),0 8px 24px rgb(8 36 48/.12)}
h1{margin:0 0 .25rem;font-size:1.375rem;line-height:2.125rem;color:var(--strong)}
p{margin:0 0 1rem}.lead{color:var(--muted)}
ol,ul{margin:0 0 1rem;padding-left:1.35rem}li{margin:.25rem 0}
label{display:block;font-weight:500;font-size:.9375rem;color:var(--strong);margin:1rem 0 .375rem}
input[type=text],input[type=password]{width:100%;height:3.25rem;border:1.5px solid var(--field);border-radius:.75rem;padding:0 .875rem;
font:inherit;color:var(--strong);background:var(--card)}
input[aria-invalid=true]{border-color:var(--danger-line);border-width:2px}
button,.button{display:flex;width:100%;min-height:3.25rem;align-items:center;justify-content:center;border:1.5px solid var(--action);
border-radius:.75rem;padding:.5rem 1rem;font:inherit;font-weight:600;cursor:pointer;text-decoration:none;background:var(--action);
color:var(--on-action);margin-top:1.5rem;text-align:center}
button:hover,.button:hover{background:var(--action-hover);border-color:var(--action-hover)}
.second{background:transparent;color:var(--link);margin-top:.75rem}.second:hover{background:var(--page);border-color:var(--action)}
:is(a,button,input):focus-visible{outline:none;box-shadow:0 0 0 2px var(--gap),0 0 0 5px var(--focus)}
header a:focus-visible{box-shadow:0 0 0 2px var(--deep),0 0 0 5px var(--on-deep)}
.problem{display:flex;gap:.75rem;background:var(--danger-tint);color:var(--danger);border-left:4px solid var(--danger-line);
border-radius:.5rem;padding:.75rem 1rem;margin:1rem 0 0}
.problem svg{flex:none;width:1.5rem;height:1.5rem;margin-top:.05rem}
.note{margin:1.25rem 0 0;font-size:.8125rem;line-height:1.25rem;color:var(--muted)}
footer{padding:0 1rem 1.5rem;text-align:center;font-size:.8125rem;line-height:1.25rem;color:var(--muted)}
`.replaceAll('\n', '');
