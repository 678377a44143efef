/** The product's look for a page without any app: light, dark and high contrast, no asset from outside. */
export const replyStyle = `
:root{color-scheme:light dark;--page:#f2f6f7;--card:#fff;--deep:#08384a;--strong:#0d2530;--body:#223b47;--muted:#4a626e;
--link:#0a5873;--line:#d9e3e7;--field:#71868f;--action:#0a5873;--action-hover:#084a61;--on-action:#fff;--on-deep:#f1f8fa;
--on-deep-muted:#b5d0da;--danger:#8a0f3c;--danger-tint:#fbe6ee;--danger-line:#a01245;--focus:#0a5873;--gap:#fff;--tint:#e4f1f5}
@media (prefers-color-scheme:dark){:root{--page:#0a171d;--card:#11232b;--deep:#062633;--strong:#eef6f9;--body:#d2e0e6;
--muted:#a0b6c0;--link:#74cde6;--line:#253f4b;--field:#738d99;--action:#67c6e0;--action-hover:#8ad6ea;--on-action:#03212b;
--on-deep:#eef7fa;--on-deep-muted:#a8c6d1;--danger:#ffc0d4;--danger-tint:#47142a;--danger-line:#ff86ab;--focus:#8adcf2;
--gap:#0a171d;--tint:#16323d}}
@media (prefers-contrast:more){:root{--line:var(--field);--muted:var(--body);--body:var(--strong)}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;background:var(--page);color:var(--body);
font:400 1rem/1.625 'Be Vietnam Pro',system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif}
header{background:var(--deep);color:var(--on-deep);padding:1.25rem 1rem 5.5rem}
.bar{max-width:46rem;margin:0 auto;display:flex;align-items:center;gap:.75rem}
.mark{width:2.75rem;height:2.75rem;flex:none}.brand{display:flex;flex-direction:column;flex:1}
.brand strong{font-size:1.125rem;line-height:1.75rem}.brand span{font-size:.8125rem;color:var(--on-deep-muted)}
header a{color:var(--on-deep);font-weight:500;min-height:2.75rem;display:flex;align-items:center;padding:0 .5rem;border-radius:.75rem}
main{width:100%;max-width:48rem;margin:-3.75rem auto 2rem;padding:0 1rem;flex:1}
.card{background:var(--card);border:1px solid var(--line);border-radius:1rem;padding:1.75rem 1.5rem;margin-bottom:1rem;
box-shadow:0 2px 4px rgb(8 36 48/.1),0 8px 24px rgb(8 36 48/.12)}
h1{margin:0 0 .5rem;font-size:1.375rem;line-height:2rem;color:var(--strong)}
h2{margin:0 0 .5rem;font-size:1.125rem;color:var(--strong)}h3{margin:0;font-size:1.0625rem;color:var(--strong)}
p{margin:0 0 1rem}.lead{color:var(--muted)}.words{white-space:pre-line;overflow-wrap:anywhere}
.code{font-variant-numeric:tabular-nums;color:var(--muted);font-size:.875rem}
dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:0 0 1rem}dt{color:var(--muted)}dd{margin:0}
.photos{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.75rem}
.photos img{width:100%;height:9rem;object-fit:cover;border-radius:.75rem;background:var(--tint);display:block}
fieldset{border:0;margin:0;padding:0;display:grid;gap:.75rem}legend{padding:0;margin-bottom:.5rem;font-weight:600;color:var(--strong)}
.choice{display:flex;gap:.75rem;border:1.5px solid var(--line);border-radius:.75rem;padding:.75rem 1rem;cursor:pointer}
.choice:has(:checked){border-color:var(--action);background:var(--tint)}.choice b{display:block;color:var(--strong)}
.choice small{color:var(--muted);font-size:.875rem}.choice input{width:1.25rem;height:1.25rem;margin:.2rem 0 0;accent-color:var(--action)}
label.field{display:block;font-weight:500;color:var(--strong);margin:1.25rem 0 .375rem}
textarea{width:100%;min-height:9rem;border:1.5px solid var(--field);border-radius:.75rem;padding:.75rem .875rem;font:inherit;
color:var(--strong);background:var(--card)}input[type=file]{font:inherit;max-width:100%}
.hint{font-size:.875rem;color:var(--muted);margin:.375rem 0 0}
button{display:flex;width:100%;min-height:3.25rem;align-items:center;justify-content:center;border:0;border-radius:.75rem;
font:inherit;font-weight:600;cursor:pointer;background:var(--action);color:var(--on-action);margin-top:1.5rem}
button:hover{background:var(--action-hover)}
:is(a,button,input,textarea):focus-visible{outline:none;box-shadow:0 0 0 2px var(--gap),0 0 0 5px var(--focus)}
.problem{background:var(--danger-tint);color:var(--danger);border-left:4px solid var(--danger-line);border-radius:.5rem;
padding:.75rem 1rem;margin:0 0 1rem}
footer{padding:0 1rem 1.5rem;text-align:center;font-size:.8125rem;color:var(--muted)}
`.replaceAll('\n', '');
