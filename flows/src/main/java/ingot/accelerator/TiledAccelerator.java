package ingot.accelerator;

import static ingot.hdl.Hdl.connect;
import static ingot.hdl.Hdl.zero;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.noc.Network;
import ingot.noc.NetworkParams;
import ingot.noc.endpoint.MemoryCopy;
import ingot.noc.endpoint.MemoryNode;
import ingot.noc.router.Delivery;
import ingot.noc.router.Packet;

/**
 * Systolic arrays on a mesh, with a memory at the west end of each row: {@link MatmulTile} and {@link MemoryNode}. A host writes operands to the memories, tells
 * each which products to send to which tiles of its row, and reads the results when they have come.
 *
 * <p>Operands travel in message class 0, results in class 1. Cost: that of its tiles, memories and routers.
 */
@Description("Systolic arrays on a mesh, with memories at its edge.")
public final class TiledAccelerator extends Module<TiledAcceleratorParams> {
    /** By row, what its memory is to send. */
    public final Vec<Stream<MemoryCopy>> copy = input(vec(p.rows(), stream(MemoryCopy.of(p.memory()))));

    /** By row: the host writes a word of operands in this cycle. */
    public final Vec<Bool> write = input(vec(p.rows(), bool()));
    public final UInt writeAddress = input(uint(p.wordBits()));
    public final UInt writeData = input(uint(p.tile().flitBits()));

    public final UInt readAddress = input(uint(p.memory().resultBits()));
    /** By row, the result at {@link #readAddress}, a cycle later. */
    public final Vec<UInt> readData = output(vec(p.rows(), uint(p.tile().flitBits())));

    /** By row, flits of results that have come, modulo 2<sup>16</sup>. */
    public final Vec<UInt> arrived = output(vec(p.rows(), uint(16)));

    public TiledAccelerator(TiledAcceleratorParams params) {
        super(params);
        Network<NetworkParams> network = new Network<>(p.network()).named("network");
        for (int row = 0; row < p.rows(); row++) {
            memory(network, row);
            for (int col = 1; col < p.cols(); col++) {
                MatmulTile tile = new MatmulTile(p.tile()).at(row, col);
                tile.self.set(p.address(row, col));
                join(network, row * p.cols() + col, 1, tile.inject, tile.eject);
            }
        }
    }

    private void memory(Network<NetworkParams> network, int row) {
        MemoryNode memory = new MemoryNode(p.memory()).named("memory_" + row);
        memory.self.set(p.address(row, 0));
        memory.copy.connect(copy.get(row));
        memory.write.set(write.get(row));
        memory.writeAddress.set(writeAddress);
        memory.writeData.set(writeData);
        memory.readAddress.set(readAddress);
        readData.get(row).set(memory.readData);
        arrived.get(row).set(memory.arrived);
        join(network, row * p.cols(), 0, memory.inject, memory.eject);
    }

    /** A node that sends in class {@code sends} and receives in the other one. */
    private static void join(Network<NetworkParams> network, int node, int sends, Stream<Packet> inject, Stream<Delivery> eject) {
        network.inject.get(2 * node + sends).connect(inject);
        eject.connect(network.eject.get(2 * node + 1 - sends));
        var unused = network.inject.get(2 * node + 1 - sends);
        unused.valid.set(false);
        connect(unused.payload, zero(unused.payload));
        network.eject.get(2 * node + sends).ready.set(true);
    }
}
