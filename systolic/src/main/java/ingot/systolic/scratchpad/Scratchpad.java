package ingot.systolic.scratchpad;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.ArrayList;

/**
 * Banked memory with two ports. Both are served in one cycle unless they want the same bank; then they take turns.
 *
 * <p>Latency: a word that is read in cycle t is on {@code read} in cycle t + 1. Each bank is a memory with one port.
 */
@Description("Banked memory with two ports that take turns where they want the same bank.")
public final class Scratchpad extends Module<ScratchpadParams> {
    static final int PORTS = 2;

    public final Vec<Stream<MemoryRequest>> request =
            input(vec(PORTS, stream(MemoryRequest.of(p.addressBits(), p.wordBits()))));
    public final Vec<ReadData> read = output(vec(PORTS, ReadData.of(p.wordBits())));

    public Scratchpad(ScratchpadParams params) {
        super(params);
        var first = request.get(0);
        var second = request.get(1);
        var sameBank = bankOf(first).eq(bankOf(second));
        var conflict = first.valid.and(second.valid).and(sameBank);
        var secondsTurn = reg(bool(), false);
        when(conflict, () -> secondsTurn.set(secondsTurn.not()));
        first.ready.set(conflict.and(secondsTurn).not());
        second.ready.set(conflict.andNot(secondsTurn).not());

        var bankRead = new ArrayList<UInt>();
        for (int bank = 0; bank < p.banks(); bank++) {
            bankRead.add(bank(bank, first, second));
        }
        var words = Vec.of(bankRead);
        for (int port = 0; port < PORTS; port++) {
            var from = request.get(port);
            var lastBank = next(bankOf(from));
            read.get(port).valid().set(next(from.fire().andNot(from.payload.write()), false));
            read.get(port).data().set(words.get(lastBank));
        }
    }

    /** One bank: serves the port that was let through to it; gives the word read in the cycle before. */
    private UInt bank(int bank, Stream<MemoryRequest> first, Stream<MemoryRequest> second) {
        var words = mem(p.bankWords(), uint(p.wordBits()));
        var firstHere = first.fire().and(bankOf(first).eq(bank));
        var secondHere = second.fire().and(bankOf(second).eq(bank));
        var served = when(firstHere).then(first.payload).otherwise(second.payload);
        var row = served.address().high(p.rowBits());
        var writes = firstHere.or(secondHere).and(served.write());
        when(writes, () -> words.write(row, served.data()));
        return words.readNext(row);
    }

    private UInt bankOf(Stream<MemoryRequest> port) {
        return port.payload.address().low(p.bankBits());
    }
}
