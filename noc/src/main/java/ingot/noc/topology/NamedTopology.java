package ingot.noc.topology;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The usual networks by their names: what {@link Topologies} makes, with its sizes in the order of the parameters. */
enum NamedTopology {
    MESH("4x4", 2), CMESH("2x2x4", 3), TORUS("4x4", 2), RING("8", 1), ONEWAY("8", 1), STAR("5", 1), TREE("3", 1), FATTREE("2_3", 2), CLUSTERS("3_2x2", 3);

    private static final Pattern NAME = Pattern.compile("([a-z]+)_([0-9]{1,4}(?:[x_][0-9]{1,4})*)");

    private final String example;
    private final int sizes;

    NamedTopology(String example, int sizes) {
        this.example = example;
        this.sizes = sizes;
    }

    static Topology parse(String text) {
        var parts = NAME.matcher(text);
        if (parts.matches()) {
            var sizes = Arrays.stream(parts.group(2).split("[x_]")).mapToInt(Integer::parseInt).toArray();
            for (var kind : values()) {
                if (kind.lower().equals(parts.group(1)) && kind.sizes == sizes.length) {
                    return kind.of(sizes);
                }
            }
        }
        throw new IllegalArgumentException("there is no network `" + text + "`; there are, in any size, "
                + Arrays.stream(values()).map(kind -> kind.lower() + "_" + kind.example).collect(Collectors.joining(", ")));
    }

    private String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Topology of(int[] size) {
        return switch (this) {
            case MESH -> Topologies.mesh(size[0], size[1]);
            case CMESH -> Topologies.concentratedMesh(size[0], size[1], size[2]);
            case TORUS -> Topologies.torus(size[0], size[1]);
            case RING -> Topologies.ring(size[0]);
            case ONEWAY -> Topologies.oneWayRing(size[0]);
            case STAR -> Topologies.star(size[0]);
            case TREE -> Topologies.binaryTree(size[0]);
            case FATTREE -> Topologies.fatTree(size[0], size[1]);
            case CLUSTERS -> Topologies.ringOfMeshes(size[0], size[1], size[2], 1, 0);
        };
    }
}
