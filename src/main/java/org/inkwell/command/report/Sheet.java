package org.inkwell.command.report;

/** What stands on every report. */
final class Sheet {

    static final String TOP =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>What the redaction left and took – Inkwell</title>
            <style>
            body { margin: 0; color: #0b0c0c; background: #fff; font: 16px/1.4 arial, sans-serif; }
            main { max-width: 1100px; margin: 0 auto; padding: 20px; }
            h1 { font-size: 32px; } h2 { font-size: 24px; margin-top: 40px; } h3 { font-size: 19px; }
            table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
            th, td { text-align: left; padding: 6px 12px 6px 0; border-bottom: 1px solid #b1b4b6;
                     vertical-align: top; }
            tbody th { font-weight: normal; }
            .warning { border-left: 10px solid #d4351c; padding: 10px 15px; font-weight: bold; }
            figure { margin: 0 0 16px; break-inside: avoid; }
            figure div { display: flex; gap: 16px; flex-wrap: wrap; align-items: flex-start; }
            figure img { border: 1px solid #b1b4b6; max-width: 100%; }
            .text { white-space: pre-wrap; border-bottom: 1px solid #b1b4b6; }
            mark { background: #d4351c; color: #fff; }
            figcaption { color: #505a5f; font-size: 14px; }
            @media print { main { max-width: none; padding: 0; } h2 { break-after: avoid; } }
            </style>
            </head>
            <body>
            <main>
            <h1>What the redaction left and took</h1>
            <p class="warning">This page shows personal words. It is for sets of made-up
            people, or of people who agreed; do not make one of anybody else, and do not send one on.</p>
            """;

    static final String MARKS =
            """
            <p>What was <mark>left</mark>, and what was <del>lost</del>; a token is left where more than
            15 % of its letters and digits stay, and lost where more than 15 % of them go. Tokens without
            any are not judged.</p>
            """;

    static final String METHOD =
            """
            <h2>How this is measured</h2>
            <ul>
            <li>A personal word leaks where more than 15 % of its columns with letters can still be
            read: a third or more of the letters' pixels in the column is as it was and stands out from
            what is around it.</li>
            <li>A useful word is kept where at least 85 % of its columns with letters have no altered
            pixel at all.</li>
            <li>A face or a code is left where more than 15 % of its pixels is unaltered, those as dark
            as ink apart. A face counts by its longer side.</li>
            <li>A held picture leaks nothing and loses every useful word. A clean picture is one without
            personal words; it is damaged where over 5 % of its useful words are lost.</li>
            <li>A word belongs to the first rule in order of inking that covers half of it, or else to
            the one that covers most. A place is idle where nothing that is labelled as personal lies
            under it. A word is grazed where no finding meant it and a margin or half a box lies over it.</li>
            <li>Intervals are Wilson's. Cultures are compared where 50 names or more were judged.</li>
            <li>What widths tell: within a picture, names whose left edges differ by two pixels at most
            are a column; the width of a name is that of the run of ink through its middle; told is the
            entropy of these widths within a column, in the mean over names.</li>
            <li>Words of the truth where the original shows nothing are not judged.</li>
            </ul>
            """;

    private Sheet() {}
}
