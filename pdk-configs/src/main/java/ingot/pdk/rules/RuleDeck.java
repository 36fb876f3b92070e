package ingot.pdk.rules;

import ingot.pdk.PdkProcess;
import ingot.pdk.lef.Layer;
import ingot.pdk.lef.LefReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes a rule deck for KLayout from a technology LEF: width, spacing (larger beside wide metal), least area and least holes of metals;
 * size, spacing and cover of cuts, so that stacked vias have metal between them; the manufacturing grid. It takes the arguments of the
 * processes' own decks: {@code input}, {@code report}, {@code top_cell}.
 *
 * <p>It says nothing of what lies below the routing layers: wells, diffusions, poly. Cells bring those, and are taken as they are.
 */
public final class RuleDeck {
    private final PdkProcess process;
    private final CutEnclosures enclosures;
    private final StringBuilder text = new StringBuilder();

    private RuleDeck(PdkProcess process, CutEnclosures enclosures) {
        this.process = process;
        this.enclosures = enclosures;
    }

    /** The deck's text; layers without a GDS number in the process's description are left out. */
    public static String of(PdkProcess process, Path technologyLef) {
        try {
            var deck = new RuleDeck(process, CutEnclosures.parse(Files.readString(technologyLef)));
            deck.write(LefReader.read(technologyLef, List.of()).layers());
            return deck.text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Layer> layers) {
        text.append("# Rules of the routing layers of ").append(process.name()).append(", made from the technology LEF by: ingot pdk rules\n");
        text.append("source($input, $top_cell)\nreport(\"routing layers of ").append(process.name()).append("\", $report)\n\n");
        var known = layers.stream().filter(layer -> process.stream().containsKey(layer.name())).toList();
        for (var layer : known) {
            var number = process.streamLayer(layer.name()).drawing();
            text.append("%s = input(%d, %d).merged\n".formatted(name(layer), number.layer(), number.datatype()));
        }
        for (int i = 0; i < known.size(); i++) {
            switch (known.get(i)) {
                case Layer.Routing metal -> metal(metal);
                case Layer.Cut cut when cut.width() > 0 -> {
                    cut(cut);
                    cover(cut, i > 0 ? known.get(i - 1) : null, enclosures.ofLower(cut.name()));
                    cover(cut, i + 1 < known.size() ? known.get(i + 1) : null, enclosures.ofUpper(cut.name()));
                }
                case Layer.Cut _, Layer.Other _ -> { }
            }
        }
    }

    private void metal(Layer.Routing metal) {
        var name = name(metal);
        text.append('\n');
        rule("%s.width(%s, euclidian)".formatted(name, um(metal.width())), metal, "width", "narrower than " + um(metal.width()) + " um");
        rule("%s.space(%s, euclidian)".formatted(name, um(metal.spacing())), metal, "space", "closer than " + um(metal.spacing()) + " um");
        for (var wide : metal.wideSpacings()) {
            if (wide.widthNm() > 0 && wide.spacingNm() > metal.spacing()) {
                wide(metal, wide);
            }
        }
        if (metal.minAreaNm2() > 0) {
            rule("%s.with_area(0, %s)".formatted(name, um2(metal.minAreaNm2())), metal, "area", "smaller than " + um2(metal.minAreaNm2()) + " um2");
        }
        if (metal.minEnclosedAreaNm2() > 0) {
            rule("%s.holes.with_area(0, %s)".formatted(name, um2(metal.minEnclosedAreaNm2())), metal, "hole",
                    "hole smaller than " + um2(metal.minEnclosedAreaNm2()) + " um2");
        }
        grid(metal);
    }

    /** Edges of parts that a square of the width fits into keep more distance, from each other and from all else. */
    private void wide(Layer.Routing metal, Layer.WideSpacing wide) {
        var name = name(metal);
        var half = um(wide.widthNm() / 2.0);
        var part = "%s_wide_%d".formatted(name, wide.widthNm());
        text.append("%s = %s.sized(-%s).sized(%s).and(%s).edges.and(%s.edges)\n".formatted(part, name, half, half, name, name));
        text.append("%s_else = %s.edges.not(%s)\n".formatted(part, name, part));
        var space = um(wide.spacingNm());
        rule("(%s.separation(%s_else, %s, euclidian) + %s.space(%s, euclidian))".formatted(part, part, space, part, space), metal,
                "wide_space", "closer than " + space + " um to a part wider than " + um(wide.widthNm()) + " um");
    }

    private void cut(Layer.Cut cut) {
        var name = name(cut);
        text.append('\n');
        rule("%s.non_rectangles".formatted(name), cut, "shape", "not a rectangle");
        rule("%s.edges.without_length(%s)".formatted(name, um(cut.width())), cut, "size", "side is not " + um(cut.width()) + " um");
        rule("%s.space(%s, euclidian)".formatted(name, um(cut.spacing())), cut, "space", "closer than " + um(cut.spacing()) + " um");
        grid(cut);
    }

    private void cover(Layer.Cut cut, Layer metal, java.util.Optional<CutEnclosures.Enclosure> enclosure) {
        if (metal == null) {
            return;
        }
        var over = name(metal);
        var name = name(cut);
        rule("%s.not(%s)".formatted(name, over), cut, "without_" + over, "a part has no " + metal.name());
        enclosure.filter(sides -> sides.leastNm() > 0).ifPresent(sides -> rule("%s.enclosing(%s, %s, euclidian)".formatted(over, name, um(sides.leastNm())),
                cut, "enclosure_" + over, metal.name() + " reaches over it less than " + um(sides.leastNm()) + " um"));
        enclosure.filter(sides -> sides.mostNm() > sides.leastNm()).ifPresent(sides -> {
            // one pair of opposite sides keeps the larger distance: an error is a short side in x together with a short side in y
            var near = name + "_" + over;
            text.append("%s = %s.enclosing(%s, %s, projection).second_edges\n".formatted(near, over, name, um(sides.mostNm())));
            rule("%s.interacting(%s.with_angle(0)).interacting(%s.with_angle(90))".formatted(name, near, near), cut, "opposite_" + over,
                    metal.name() + " reaches over two opposite sides less than " + um(sides.mostNm()) + " um");
        });
    }

    private void grid(Layer layer) {
        rule("%s.ongrid(%s)".formatted(name(layer), um(enclosures.gridNm())), layer, "grid", "corner off the grid of " + um(enclosures.gridNm()) + " um");
    }

    private void rule(String expression, Layer layer, String id, String words) {
        text.append("%s.output(\"%s.%s\", \"%s: %s\")\n".formatted(expression, layer.name(), id, layer.name(), words));
    }

    /** A local variable's name in the deck. */
    private static String name(Layer layer) {
        return layer.name().toLowerCase(Locale.ROOT);
    }

    private static String um(double nm) {
        return trimmed(nm / 1000);
    }

    private static String um2(long nm2) {
        return trimmed(nm2 / 1e6);
    }

    private static String trimmed(double value) {
        return String.format(Locale.ROOT, "%.6f", value).replaceFirst("(\\.\\d+?)0+$", "$1");
    }
}
