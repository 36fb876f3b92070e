package ingot.generators.memory;

import ingot.generators.arbiter.ArbiterParams;
import ingot.generators.arbiter.RoundRobinArbiter;
import ingot.generators.stream.Flow;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Memory in banks for several ports. Those that want different banks are served in the same cycle; those that want the same one take turns.
 *
 * <p>Latency: the word of a read that is taken in one cycle is on {@code read} in the next. Throughput: one access per bank and cycle; a port waits for at most
 * {@code ports - 1} cycles. Cost: for each bank a memory with one port, an arbiter, and a multiplexer of all ports; for each port a multiplexer of
 * all banks.
 */
@Description("Memory in banks: ports that want the same bank take turns.")
public final class BankedMemory extends Module<BankedParams> {
    public final Vec<Stream<MemoryRequest>> request = input(vec(p.ports(), stream(MemoryRequest.of(p.addressBits(), p.width()))));

    /** The words that were read, for each port in the order of its requests. */
    public final Vec<Flow<UInt>> read = output(vec(p.ports(), Flow.of(uint(p.width()))));

    public BankedMemory(BankedParams params) {
        super(params);
        var grants = each(p.banks(), this::grant);
        var words = Vec.of(each(p.banks(), bank -> word(grants.get(bank))));
        for (int i = 0; i < p.ports(); i++) {
            int port = i;
            var asked = request.get(port);
            asked.ready.set(cat(each(p.banks(), bank -> grants.get(bank).bit(port))).anyBit());
            read.get(port).valid().set(next(asked.fire().andNot(asked.payload.write()), false));
            read.get(port).payload().set(words.get(next(bankOf(asked))));
        }
    }

    /** Who is served by {@code bank}: bit i is port i. */
    private UInt grant(int bank) {
        RoundRobinArbiter arbiter = new RoundRobinArbiter(new ArbiterParams(p.ports())).at(bank);
        arbiter.request.set(cat(each(p.ports(), port -> request.get(port).valid.and(bankOf(request.get(port)).eq(bank))).reversed()));
        arbiter.accept.set(true);
        return arbiter.grant;
    }

    /** A bank for the port that is served: the word read in the cycle before. */
    private UInt word(UInt grant) {
        var served = oneHotMux(grant, each(p.ports(), port -> request.get(port).payload));
        var ram = new SinglePortRam(new RamParams(p.width(), p.bankWords(), 1, UnderWrite.KEEP));
        ram.enable.set(grant.anyBit());
        ram.write.set(served.write().asUInt());
        ram.address.set(served.address().high(p.rowBits()));
        ram.dataIn.set(served.data());
        return ram.dataOut;
    }

    private UInt bankOf(Stream<MemoryRequest> port) {
        return port.payload.address().low(p.bankBits());
    }

    private static <T> List<T> each(int count, IntFunction<T> one) {
        return IntStream.range(0, count).mapToObj(one).toList();
    }
}
