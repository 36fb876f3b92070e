package ingot.systolic.scratchpad;

import ingot.generators.memory.MemoryRequest;
import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.generators.stream.Flow;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * Copies blocks of words between a scratchpad and the memory outside, one command at a time.
 *
 * <p>Reads run ahead of writes by up to {@value #BUFFER_WORDS} words, so a source with a latency of up to that many cycles is used
 * at one word per cycle. Addresses wrap at the end of each memory.
 */
@Description("Copies blocks of words between a scratchpad and the memory outside.")
public final class Dma extends Module<ScratchpadParams> {
    static final int BUFFER_WORDS = 4;

    public final Stream<DmaCommand> command = input(stream(DmaCommand.of(p)));

    /** A command is being carried out; its last word is written when this falls. */
    public final Bool busy = output(bool());

    public final Stream<MemoryRequest> external = output(stream(MemoryRequest.of(p.externalBits(), p.wordBits())));
    public final Flow<UInt> externalRead = input(Flow.of(uint(p.wordBits())));
    public final Stream<MemoryRequest> local = output(stream(MemoryRequest.of(p.addressBits(), p.wordBits())));
    public final Flow<UInt> localRead = input(Flow.of(uint(p.wordBits())));

    public Dma(ScratchpadParams params) {
        super(params);
        var store = reg(bool(), false);
        var externalAddress = reg(uint(p.externalBits()), 0);
        var localAddress = reg(uint(p.addressBits()), 0);
        var toRead = reg(uint(p.addressBits() + 1), 0);
        var toWrite = reg(uint(p.addressBits() + 1), 0);
        var ahead = reg(uint(3), 0);
        var buffer = new Fifo(new FifoParams(p.wordBits(), BUFFER_WORDS));

        // The source is read while there is room for the word; the destination is written as words come.
        var mayRead = toRead.ne(0).and(ahead.ne(BUFFER_WORDS));
        var mayWrite = buffer.out.valid;
        external.valid.set(when(store).then(mayWrite).otherwise(mayRead));
        external.payload.write().set(store);
        external.payload.address().set(externalAddress);
        // A request that waits does not change, not even the data of a read, while words come into the buffer.
        external.payload.data().set(mux(store, buffer.out.payload, 0));
        local.valid.set(when(store).then(mayRead).otherwise(mayWrite));
        local.payload.write().set(store.not());
        local.payload.address().set(localAddress);
        local.payload.data().set(mux(store, 0, buffer.out.payload));

        var readFire = when(store).then(local.fire()).otherwise(external.fire());
        var writeFire = when(store).then(external.fire()).otherwise(local.fire());
        buffer.in.valid.set(when(store).then(localRead.valid()).otherwise(externalRead.valid()));
        buffer.in.payload.set(when(store).then(localRead.payload()).otherwise(externalRead.payload()));
        buffer.out.ready.set(writeFire);

        when(readFire, () -> toRead.set(toRead.minus(1).wrap(toRead.width())));
        when(writeFire, () -> toWrite.set(toWrite.minus(1).wrap(toWrite.width())));
        when(readFire.andNot(writeFire), () -> ahead.set(ahead.plus(1).wrap(3)))
                .elseWhen(writeFire.andNot(readFire), () -> ahead.set(ahead.minus(1).wrap(3)));
        when(external.fire(), () -> externalAddress.set(externalAddress.plus(1).wrap(p.externalBits())));
        when(local.fire(), () -> localAddress.set(localAddress.plus(1).wrap(p.addressBits())));

        command.ready.set(toWrite.eq(0));
        busy.set(toWrite.ne(0));
        when(command.fire(), () -> {
            store.set(command.payload.store());
            externalAddress.set(command.payload.external());
            localAddress.set(command.payload.local());
            toRead.set(command.payload.length());
            toWrite.set(command.payload.length());
        });
    }
}
