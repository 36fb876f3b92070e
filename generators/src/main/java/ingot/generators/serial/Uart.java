package ingot.generators.serial;

import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * A UART with a queue in each direction: {@link UartTransmitter} and {@link UartReceiver}.
 *
 * <p>Latency: one cycle more than its parts in each direction. Throughput: that of the line. Cost: that of its parts and of two queues.
 */
@Description("A UART with a queue in each direction.")
public final class Uart extends Module<UartParams> {
    /** Words to send. */
    public final Stream<UInt> in = input(stream(uint(p.dataBits())));

    /** Words that came. */
    public final Stream<UartReceiver.Received> out = output(stream(UartReceiver.Received.of(p)));

    /** Cycles of a bit, 4 or more; changes only while both lines rest. */
    public final UInt divisor = input(uint(p.divisorBits()));

    /** As long as it is true, and after the words that wait, the line that sends is low. */
    public final Bool sendBreak = input(bool());

    /** The line that sends. */
    public final Bool txd = output(bool());

    /** The line that receives, of no clock. */
    public final Bool rxd = input(bool());

    /** In this cycle a word came for which there was no room, and is lost. */
    public final Bool overrun = output(bool());

    public Uart(UartParams params) {
        super(params);
        var transmitter = new UartTransmitter(p);
        var waiting = new Fifo(new FifoParams(p.dataBits(), p.depth()));
        waiting.in.connect(in);
        transmitter.in.connect(waiting.out);
        transmitter.divisor.set(divisor);
        transmitter.sendBreak.set(sendBreak.andNot(waiting.out.valid));
        txd.set(transmitter.line);
        var receiver = new UartReceiver(p);
        receiver.line.set(rxd);
        receiver.divisor.set(divisor);
        var type = UartReceiver.Received.of(p);
        var came = new Fifo(new FifoParams(pack(zero(type)).width(), p.depth()));
        came.in.valid.set(receiver.out.valid().and(came.in.ready));
        came.in.payload.set(pack(receiver.out.payload()).asUInt());
        overrun.set(receiver.out.valid().andNot(came.in.ready));
        out.connect(came.out.map(word -> unpack(type, word)));
    }
}
