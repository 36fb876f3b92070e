package ingot.accelerator;

import ingot.noc.NetworkParams;
import ingot.noc.endpoint.MemoryNodeParams;
import ingot.noc.router.RouterSettings;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.topology.Topologies;

/**
 * Parameters of an accelerator of tiles on a mesh. The first node of each row is a memory, the others are tiles.
 *
 * @param rows rows of the mesh
 * @param cols columns of the mesh, 2 or more
 * @param size rows and columns of the array of a tile, a power of two from 2 to 16
 * @param wordBits bits of an address of the operands in a memory; a word is a flit
 * @param tagBits bits of the number of a product in a memory
 * @param lengthBits bits that count the beats of a product: its depth is up to 2<sup>lengthBits</sup>
 */
public record TiledAcceleratorParams(int rows, int cols, int size, int wordBits, int tagBits, int lengthBits) {
    public TiledAcceleratorParams {
        if (rows < 1 || rows > 16 || cols < 2 || cols > 16) {
            throw new IllegalArgumentException("a mesh of tiles must have 1 to 16 rows and 2 to 16 columns, was " + rows + "x" + cols);
        }
    }

    MatmulTileParams tile() {
        return new MatmulTileParams(size, Topologies.mesh(rows, cols).addressBits(), tagBits, lengthBits);
    }

    MemoryNodeParams memory() {
        return new MemoryNodeParams(tile().port(), wordBits, Integer.numberOfTrailingZeros(tile().resultFlits()));
    }

    /** Operands and results never wait for each other, and keep their order. */
    NetworkParams network() {
        return NetworkParams.of(new DimensionOrder(Topologies.mesh(rows, cols)),
                RouterSettings.of(tile().flitBits(), 4, 4, 2).withMessages(2, false).inOrder());
    }

    /** The address in the network of the node in row {@code row} and column {@code col}. */
    public int address(int row, int col) {
        return Topologies.mesh(rows, cols).address(row * cols + col);
    }
}
