// What the classes of a diagram look like: on screen, in forced colours and on paper. Plain CSS text.
// Every part has a contour that stands out from what lies around it, in light and in dark; colour is never alone.
// Fills and strokes are inherited, so a browser that does not know light-dark() or color-mix() keeps those of the
// picture itself: pale parts with a dark line.

/**
 * The styles of every diagram, for a shadow root or a page. They follow `--backstride-figure-panel`, `-skin`, `-hair`,
 * `-shirt`, `-shorts`, `-accent` (marks) and `-highlight` (what is hurt), as the pictures of exercises do.
 */
export const diagramStyles = `
.backstride-diagram{
--_ink:light-dark(#2a2033,#fff);
--_panel:var(--backstride-figure-panel,light-dark(#e8f1f4,#15212b));
--_mark:var(--backstride-figure-accent,light-dark(#c8321f,#ff8f7a));
display:block;
background:var(--_panel);
fill:#dde6ea;
stroke:#2a2033;
stroke-width:1.1;
stroke-linecap:round;
stroke-linejoin:round;
}
.backstride-diagram path{fill:var(--_c);stroke:color-mix(in oklab,var(--_c) 20%,var(--_ink))}
.backstride-diagram .skin{--_c:var(--backstride-figure-skin,#eebf9c)}
.backstride-diagram .skin.deep{--_c:#9a6644}
.backstride-diagram .hair{--_c:var(--backstride-figure-hair,#8a4a2c)}
.backstride-diagram .hair.dark{--_c:#33262a}
.backstride-diagram .shirt{--_c:var(--backstride-figure-shirt,light-dark(#cfe8e6,#3f7475))}
.backstride-diagram .shorts{--_c:var(--backstride-figure-shorts,light-dark(#8ea5cf,#51679a))}
.backstride-diagram .shoe{--_c:#f7f9fb}
.backstride-diagram .far{fill:color-mix(in oklab,var(--_c) 88%,#102)}
.backstride-diagram :is(.skin:not(.deep),.shoe){stroke:color-mix(in oklab,var(--_c) 20%,#2a2033)}
.backstride-diagram .wall{--_c:light-dark(#bfced6,#38475a)}
.backstride-diagram .floor{--_c:light-dark(#d2e0e6,#273642)}
.backstride-diagram .lens{--_c:light-dark(#fff,#0d161d)}
.backstride-diagram .fat{--_c:light-dark(#f6dfae,#4d4433)}
.backstride-diagram .cavity{--_c:light-dark(#fdf6f0,#2e2a2e)}
.backstride-diagram .bone{--_c:light-dark(#f0e4cc,#7f745e)}
.backstride-diagram .disc{--_c:light-dark(#b4d6e6,#3f7590)}
.backstride-diagram .nucleus{--_c:light-dark(#4a93b8,#1d4d68)}
.backstride-diagram .disc.worn{--_c:light-dark(#cfc7b3,#6b6a5c)}
.backstride-diagram .nucleus.worn{--_c:light-dark(#8f8a78,#45463f)}
.backstride-diagram .sac{--_c:light-dark(#fdf0cc,#5b5030)}
.backstride-diagram .muscle{--_c:light-dark(#dc8f7c,#8f5245)}
.backstride-diagram .rest{--_c:light-dark(#f6e4dc,#46302a)}
.backstride-diagram :is(.tendon,.ligament){--_c:light-dark(#fbf6ea,#857d69)}
.backstride-diagram .focus{--_c:light-dark(#e9a13b,#b5761f)}
.backstride-diagram .muscle.focus{--_c:light-dark(#c4664f,#c06a54)}
.backstride-diagram :is(.nerve,.strand,.spine,.ring,.fibre,.crack,.features,.ghost,.zoom,.frame,.tear,.spark,.yes,.maybe){--_c:#808080;fill:none}
.backstride-diagram :is(.nerve,.strand){--_c:#f0b429;stroke:var(--_c);stroke-width:4}
.backstride-diagram .hurt{--_c:var(--backstride-figure-highlight,#e5383b)}
.backstride-diagram .nerve.rim{stroke:#2a2033;stroke-width:6}
.backstride-diagram .strand{stroke:light-dark(#9a6500,#f0b429)}
.backstride-diagram .spine{stroke:#fff;stroke-width:4;stroke-dasharray:3 2;stroke-linecap:butt}
.backstride-diagram .spine.rim{stroke:#15212b;stroke-width:6;stroke-dasharray:none}
.backstride-diagram :is(.ring,.fibre,.ghost){stroke-width:.8}
.backstride-diagram .ring.worn{stroke-dasharray:9 5}
.backstride-diagram .ghost{stroke-dasharray:2.5 2.5}
.backstride-diagram .crack{stroke-width:1.5}
.backstride-diagram .features{stroke:#2a1a1c}
.backstride-diagram .frame{stroke-width:2}
.backstride-diagram :is(.tear,.spark){stroke:var(--_mark);stroke-width:2.2}
.backstride-diagram :is(.tear,.spark,.zoom).rim{stroke:var(--_panel);stroke-width:5}
.backstride-diagram .zoom.rim{stroke-width:2.6}
.backstride-diagram :is(.yes,.maybe){stroke:light-dark(#1f7a4d,#6fd3a0);stroke-width:5}
.backstride-diagram .maybe{stroke:light-dark(#9a5a00,#ffc46b)}
@media print,(forced-colors:active){
.backstride-diagram{forced-color-adjust:none;background:Canvas}
.backstride-diagram path{--_c:Canvas!important;stroke:CanvasText!important}
.backstride-diagram :is(.hair,.nucleus:not(.worn)){--_c:CanvasText!important;stroke:Canvas!important}
.backstride-diagram :is(.nerve:not(.rim,.hurt),.spine:not(.rim),.spark.rim,.tear.rim,.zoom.rim){stroke:Canvas!important}
.backstride-diagram .far{fill:Canvas}
.backstride-diagram .focus{--_c:GrayText!important}
}
@media (forced-colors:active){
.backstride-diagram .focus{--_c:Highlight!important}
.backstride-diagram :is(.tear,.spark,.hurt):not(.rim){stroke:Highlight!important}
}
@media print{
.backstride-diagram{color-scheme:only light}
}
`;
