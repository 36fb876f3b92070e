package ingot.hdl.plot;

import java.util.List;

/** Colours that stay apart from each other, also for readers who see fewer of them, on light and dark ground (after Okabe and Ito). */
final class Palette {
    private static final List<String> COLOURS = List.of("#3b7fc4", "#d9822b", "#2a9d78", "#c0539a", "#a8890a", "#6a737d", "#c8443c");

    private Palette() {}

    static String colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }
}
