package ingot.generators.memory;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Memory whose words carry a code: a bit that turned over is corrected as the word is read, and two are found.
 *
 * <p>Latency: one cycle from address to data; the decoder stands behind the memory, in the same cycle. Throughput: one write and one read per cycle; whole words
 * only, because the code belongs to all of it. Cost: {@code depth} words of {@code dataBits + checkBits} bits, one {@link SecdedEncoder}, one {@link SecdedDecoder}.
 */
@Description("Memory that corrects one wrong bit of a word, and finds two.")
public final class EccRam extends Module<EccRamParams> {
    /** Writes in this cycle. */
    public final Bool write = input(bool());
    public final UInt writeAddress = input(uint(p.addressBits()));
    public final UInt dataIn = input(uint(p.dataBits()));

    /** Bits of the coded word that are written the wrong way round, to test what software does then; 0 in normal life. */
    public final UInt turned = input(uint(p.code().codeBits()));

    /** Reads in this cycle; without it the word read last stays. */
    public final Bool read = input(bool());
    public final UInt readAddress = input(uint(p.addressBits()));
    public final UInt dataOut = output(uint(p.dataBits()));

    /** The word on {@link #dataOut} had one wrong bit. Write it back, before a second one turns over. */
    public final Bool corrected = output(bool());

    /** The word on {@link #dataOut} had two wrong bits, or more, and cannot be trusted. */
    public final Bool failed = output(bool());

    public EccRam(EccRamParams params) {
        super(params);
        var encoder = new SecdedEncoder(p.code());
        var decoder = new SecdedDecoder(p.code());
        var ram = new TwoPortRam(new RamParams(p.code().codeBits(), p.depth(), 1, UnderWrite.OLD));
        encoder.data.set(dataIn);
        ram.write.set(write.asUInt());
        ram.writeAddress.set(writeAddress);
        ram.dataIn.set(encoder.code.xor(turned));
        ram.read.set(read);
        ram.readAddress.set(readAddress);
        decoder.code.set(ram.dataOut);
        dataOut.set(decoder.data);
        corrected.set(decoder.corrected);
        failed.set(decoder.failed);
    }
}
