// What the classes of a picture look like: on screen, in forced colours and on paper. Plain CSS text.
// Fills and lines are inherited: a browser from before light-dark() and color-mix() shows a dark line around pale parts.

/**
 * The styles of every picture, for a shadow root or a page. Hosts may set `--backstride-figure-panel`, `-skin`, `-hair`,
 * `-shirt`, `-shorts`, `-accent` (arrows) and `-highlight`; the lines and the shades of far limbs follow from them.
 */
export const figureStyles = `
.backstride-figure{
--_ink:light-dark(#2a2033,#f4eee6);
display:block;
background:var(--backstride-figure-panel,light-dark(#e8f1f4,#15212b));
fill:#dde6ea;
stroke:#2a2033;
stroke-width:.9;
stroke-linecap:round;
stroke-linejoin:round;
}
.look-short-hair{--_skin:#e9b48f;--_hair:#3b2a25;--_shirt:#1c8c8a;--_shorts:#2f4a75}
.look-bun{--_skin:#f3c9a8;--_hair:#a3552b;--_shirt:#5a7fd0;--_shorts:#3d3f72}
.look-curls{--_skin:#8d5a3b;--_hair:#231a18;--_shirt:#f0b541;--_shorts:#2b5672}
.look-grey-hair{--_skin:#f0c4a2;--_hair:#9aa0a8;--_shirt:#6fb7a0;--_shorts:#445474}
.look-headscarf{--_skin:#c68e66;--_hair:#6a4c93;--_shirt:#3f8fb5;--_shorts:#3a4d6e}
.backstride-figure path{fill:var(--_c);stroke:color-mix(in oklab,var(--_c) 36%,var(--_ink))}
.backstride-figure .skin{--_c:var(--backstride-figure-skin,var(--_skin))}
.backstride-figure .hair{--_c:var(--backstride-figure-hair,var(--_hair))}
.backstride-figure .shirt{--_c:var(--backstride-figure-shirt,var(--_shirt))}
.backstride-figure .shorts{--_c:var(--backstride-figure-shorts,var(--_shorts))}
.backstride-figure .shoe{--_c:#f7f9fb}
.backstride-figure .sole{--_c:#e8604c}
.backstride-figure .prop{--_c:#8093bd}
.backstride-figure .pillow{--_c:light-dark(#c3cbe2,#7683ab)}
.backstride-figure .ball{--_c:#d4df3c}
.backstride-figure .mat{--_c:light-dark(#a2cad8,#264c5a)}
.backstride-figure .slab{--_c:light-dark(#78a8bb,#1b3a46)}
.backstride-figure .wall{--_c:light-dark(#bfced6,#38475a)}
.backstride-figure .floor{--_c:light-dark(#d2e0e6,#273642)}
.backstride-figure .disc{--_c:light-dark(#f7fbfc,#1c2b36)}
.backstride-figure :is(.floor,.disc){stroke:none}
.backstride-figure :is(.mat,.slab){stroke:var(--_c);stroke-width:6}
.backstride-figure .shadow{fill:#000;fill-opacity:.12;stroke:none}
.backstride-figure .far{fill:color-mix(in oklab,var(--_c) 80%,#301000)}
.backstride-figure .hub{fill:none;stroke:#fff;stroke-opacity:.5;stroke-width:3;stroke-dasharray:2.6}
.backstride-figure .features{fill:none;stroke:#1c0f10;stroke-width:1.1}
.backstride-figure .highlight{fill:var(--backstride-figure-highlight,#e5383b);stroke:#fff;stroke-width:1.2}
.backstride-figure .fibres{fill:none;stroke:#fff;stroke-opacity:.4;stroke-width:.8}
.backstride-figure .ball{stroke-width:1.4;stroke-dasharray:3 2.2}
.backstride-figure .arrow{fill:none;stroke:var(--backstride-figure-accent,light-dark(#c8321f,#ff8f7a));stroke-width:2.6}
.backstride-figure .towel{fill:none;stroke:#f7c948;stroke-width:3.4}
.backstride-figure .rim{stroke:#7a5a10;stroke-width:5}
@media print,(forced-colors:active){
.backstride-figure{forced-color-adjust:none;background:Canvas}
.backstride-figure path{--_c:Canvas!important;stroke:CanvasText!important}
.backstride-figure .hair{--_c:CanvasText!important;stroke:Canvas!important}
.backstride-figure .towel:not(.rim){stroke:Canvas!important}
.backstride-figure :is(.mat,.slab){stroke-width:1}
.backstride-figure .highlight{fill:Canvas}
.backstride-figure .fibres{stroke-opacity:1}
.backstride-figure :is(.disc,.shadow){display:none}
}
@media print{
.backstride-figure{color-scheme:only light}
}
@media (forced-colors:active){
.backstride-figure .far{fill:Canvas}
.backstride-figure .highlight{fill:Highlight}
.backstride-figure .arrow{stroke:Highlight!important}
}
`;
