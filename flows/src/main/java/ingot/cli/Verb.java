package ingot.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A command that works on a design. Each does what the one before it does, and more. */
enum Verb {
    EMIT("Write a design as SystemVerilog."),
    TEST("Run the tests of a design on every simulator that is here, with the parameters that its test class names; without a design, all tests."),
    SYNTH("Map a design to the cells of the process, and prove the gates equal to the RTL."),
    LAYOUT("Place and route a design, and check the layout."),
    BUILD("All of it: SystemVerilog, tests, gates, layout, checks and a report.");

    private final String summary;

    Verb(String summary) {
        this.summary = summary;
    }

    String summary() {
        return summary;
    }

    /** As the user types it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }
}
