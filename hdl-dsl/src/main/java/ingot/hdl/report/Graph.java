package ingot.hdl.report;

import ingot.hdl.netlist.Source;
import java.util.ArrayList;
import java.util.List;

/** What a schematic shows of a module: boxes and the connections between them. */
final class Graph {
    /** What a box stands for. */
    enum Kind { INPUT, OUTPUT, REGISTER, MEMORY, INSTANCE, MUX, OPERATOR }

    /** A box; compared by identity. */
    static final class Box {
        final Kind kind;
        final String label;
        final String detail;
        final Source source;
        final String module;
        final List<String> inputs = new ArrayList<>();
        final List<String> outputs = new ArrayList<>();

        /**
         * Makes a box.
         *
         * @param detail what a tooltip says
         * @param module name of the module of an instance; empty for the others
         */
        Box(Kind kind, String label, String detail, Source source, String module) {
            this.kind = kind;
            this.label = label;
            this.detail = detail;
            this.source = source;
            this.module = module;
        }
    }

    /** A connection from output {@code output} of one box to input {@code input} of another. */
    record Edge(Box from, int output, Box to, int input, int width, String name) {}

    final String name;
    final String description;
    final Source source;
    final List<Box> boxes = new ArrayList<>();
    final List<Edge> edges = new ArrayList<>();

    Graph(String name, String description, Source source) {
        this.name = name;
        this.description = description;
        this.source = source;
    }
}
