package ingot.hdl.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Places the boxes of a graph in columns, data flowing to the right: a box stands one column after the last of those that feed it.
 * Connections that close a loop run back below all boxes. All lengths are in pixels.
 */
final class Layout {
    static final int PIN = 16;
    private static final int GAP = 14;
    private static final int TRACK = 7;
    private static final int MARGIN = 24;
    private static final int SWEEPS = 6;

    /** Where a box is, or a bend of a long connection ({@code box == null}). */
    static final class Place {
        final Graph.Box box;
        final List<Link> before = new ArrayList<>();
        final List<Link> after = new ArrayList<>();
        int column;
        int row;
        int x;
        int y;
        final int width;
        final int height;

        Place(Graph.Box box) {
            this.box = box;
            width = box == null ? 0 : Math.max(34, 12 + 7 * letters(box));
            height = box == null ? 4 : PIN * (Math.max(1, Math.max(box.inputs.size(), box.outputs.size())) + (box.kind == Graph.Kind.INSTANCE ? 1 : 0)) + 6;
        }

        /** The label of an instance stands above its pins, that of another box between them. */
        private static int letters(Graph.Box box) {
            int pins = longest(box.inputs) + longest(box.outputs);
            return box.kind == Graph.Kind.INSTANCE ? Math.max(box.label.length(), pins + 2) : box.label.length() + pins;
        }

        private static int longest(List<String> names) {
            return names.stream().mapToInt(String::length).max().orElse(0);
        }

        int inputY(int input) {
            return box == null ? y + height / 2 : y + height - PIN * box.inputs.size() + PIN * input + PIN / 2 - 3;
        }

        int outputY(int output) {
            return box == null ? y + height / 2 : y + height - PIN * box.outputs.size() + PIN * output + PIN / 2 - 3;
        }
    }

    /** A piece of a connection between two neighbouring columns. */
    record Link(Place from, int output, Place to, int input, Graph.Edge edge) {}

    /** A connection as corners: x and y in turn. */
    record Route(Graph.Edge edge, List<int[]> corners) {}

    final List<Place> places = new ArrayList<>();
    final List<Route> routes = new ArrayList<>();
    int width;
    int height;

    private final Graph graph;
    private final Map<Graph.Box, Place> placeOf = new IdentityHashMap<>();
    private final List<Graph.Edge> back = new ArrayList<>();
    private final List<List<Place>> columns = new ArrayList<>();
    private final Map<Bend, Place> bends = new HashMap<>();

    /** Where a connection passes a column. */
    private record Bend(Graph.Box from, int output, int column) {}

    Layout(Graph graph) {
        this.graph = graph;
        for (var box : graph.boxes) {
            var place = new Place(box);
            places.add(place);
            placeOf.put(box, place);
        }
        var forward = forward();
        chooseColumns(forward);
        forward.forEach(this::link);
        order();
        position();
        route();
    }

    /** The connections that close no loop; the others go to {@link #back}. */
    private List<Graph.Edge> forward() {
        var outgoing = new IdentityHashMap<Graph.Box, List<Graph.Edge>>();
        graph.edges.forEach(edge -> outgoing.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge));
        var forward = new ArrayList<Graph.Edge>();
        var state = new IdentityHashMap<Graph.Box, Boolean>(); // false while its own connections are being followed
        var starts = new ArrayList<>(graph.boxes);
        starts.sort(Comparator.comparingInt(box -> box.kind.ordinal()));
        for (var start : starts) {
            record Visit(Graph.Box box, Iterator<Graph.Edge> rest) {}
            var stack = new ArrayDeque<Visit>();
            if (!state.containsKey(start)) {
                state.put(start, false);
                stack.push(new Visit(start, outgoing.getOrDefault(start, List.of()).iterator()));
            }
            while (!stack.isEmpty()) {
                var visit = stack.peek();
                if (!visit.rest().hasNext()) {
                    state.put(visit.box(), true);
                    stack.pop();
                    continue;
                }
                var edge = visit.rest().next();
                if (Boolean.FALSE.equals(state.get(edge.to()))) {
                    back.add(edge);
                    continue;
                }
                forward.add(edge);
                if (!state.containsKey(edge.to())) {
                    state.put(edge.to(), false);
                    stack.push(new Visit(edge.to(), outgoing.getOrDefault(edge.to(), List.of()).iterator()));
                }
            }
        }
        return forward;
    }

    private void chooseColumns(List<Graph.Edge> forward) {
        var waits = new IdentityHashMap<Graph.Box, Integer>();
        var outgoing = new IdentityHashMap<Graph.Box, List<Graph.Edge>>();
        for (var edge : forward) {
            waits.merge(edge.to(), 1, Integer::sum);
            outgoing.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge);
        }
        var ready = new ArrayDeque<Graph.Box>();
        graph.boxes.stream().filter(box -> !waits.containsKey(box)).forEach(ready::add);
        int last = 0;
        while (!ready.isEmpty()) {
            var box = ready.remove();
            int column = placeOf.get(box).column;
            last = Math.max(last, column);
            for (var edge : outgoing.getOrDefault(box, List.of())) {
                var to = placeOf.get(edge.to());
                to.column = Math.max(to.column, column + 1);
                if (waits.merge(edge.to(), -1, Integer::sum) == 0) {
                    ready.add(edge.to());
                }
            }
        }
        int end = Math.max(1, last);
        places.stream().filter(place -> place.box.kind == Graph.Kind.OUTPUT).forEach(place -> place.column = end);
        for (int i = 0; i <= end; i++) {
            columns.add(new ArrayList<>());
        }
        places.forEach(place -> columns.get(place.column).add(place));
    }

    /** A connection as links from column to column, one bend for each box output and column, shared by its sinks. */
    private void link(Graph.Edge edge) {
        var from = placeOf.get(edge.from());
        var to = placeOf.get(edge.to());
        var at = from;
        for (int column = from.column + 1; column < to.column; column++) {
            var previous = at;
            int here = column;
            var bend = bends.computeIfAbsent(new Bend(edge.from(), edge.output(), column), _ -> {
                var made = new Place(null);
                made.column = here;
                columns.get(here).add(made);
                add(new Link(previous, previous.box == null ? 0 : edge.output(), made, 0, edge));
                return made;
            });
            at = bend;
        }
        add(new Link(at, at.box == null ? 0 : edge.output(), to, edge.input(), edge));
    }

    private void add(Link link) {
        link.from().after.add(link);
        link.to().before.add(link);
    }

    /** Each column in the order of the middle of what it is connected to, to and fro a few times. */
    private void order() {
        columns.forEach(Layout::number);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean right = sweep % 2 == 0;
            var order = right ? columns : columns.reversed();
            for (var column : order) {
                var middle = new IdentityHashMap<Place, Double>();
                column.forEach(place -> middle.put(place, (right ? place.before.stream().mapToInt(link -> link.from().row)
                        : place.after.stream().mapToInt(link -> link.to().row)).average().orElse(place.row)));
                column.sort(Comparator.comparingDouble(middle::get));
                number(column);
            }
        }
    }

    private static void number(List<Place> column) {
        for (int i = 0; i < column.size(); i++) {
            column.get(i).row = i;
        }
    }

    private void position() {
        int x = MARGIN;
        for (var column : columns) {
            int widest = column.stream().mapToInt(place -> place.width).max().orElse(0);
            int y = MARGIN + 2 * PIN;
            for (var place : column) {
                var wanted = place.before.stream().mapToInt(link -> link.from().outputY(link.output()) - offset(place, link.input())).average();
                place.x = x + (widest - place.width) / 2;
                place.y = Math.max(y, (int) wanted.orElse(y));
                y = place.y + place.height + GAP;
            }
            long tracks = column.stream().flatMap(place -> place.after.stream()).map(link -> link.from().outputY(link.output())).distinct().count();
            height = Math.max(height, y);
            x += widest + 3 * TRACK + (int) tracks * TRACK;
        }
        width = x + MARGIN;
    }

    private static int offset(Place place, int input) {
        return place.inputY(input) - place.y;
    }

    private void route() {
        for (var column : columns) {
            var levels = new TreeSet<Integer>();
            column.forEach(place -> place.after.forEach(link -> levels.add(link.from().outputY(link.output()))));
            var track = List.copyOf(levels);
            int right = column.stream().mapToInt(place -> place.x + place.width).max().orElse(0);
            for (var place : column) {
                for (var link : place.after) {
                    int y = place.outputY(link.output());
                    int bend = right + TRACK * (track.indexOf(y) + 1);
                    routes.add(new Route(link.edge(), List.of(new int[] {place.x + place.width, y}, new int[] {bend, y},
                            new int[] {bend, link.to().inputY(link.input())}, new int[] {link.to().x, link.to().inputY(link.input())})));
                }
            }
        }
        int below = height;
        Set<Graph.Box> seen = new HashSet<>();
        for (var edge : back) {
            var from = placeOf.get(edge.from());
            var to = placeOf.get(edge.to());
            if (seen.add(edge.from())) {
                below += TRACK;
            }
            int y = from.outputY(edge.output());
            int end = to.inputY(edge.input());
            int right = columns.get(from.column).stream().mapToInt(place -> place.x + place.width).max().orElse(0) + TRACK / 2;
            int left = columns.get(to.column).stream().mapToInt(place -> place.x).min().orElse(0) - TRACK;
            routes.add(new Route(edge, List.of(new int[] {from.x + from.width, y}, new int[] {right, y}, new int[] {right, below},
                    new int[] {left, below}, new int[] {left, end}, new int[] {to.x, end})));
        }
        height = below + MARGIN;
    }
}
