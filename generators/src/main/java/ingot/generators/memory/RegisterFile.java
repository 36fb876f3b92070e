package ingot.generators.memory;

import static ingot.hdl.Hdl.flip;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;

/**
 * Registers that are read and written by their number. Where several ports write one register, the one with the highest number wins. What the registers hold at
 * power-up is undefined.
 *
 * <p>Latency: none from number to value; what is written is there in the next cycle, and with {@code bypass} in the same one. Cost: {@code width * depth} bits, a
 * multiplexer of {@code depth} ways for each port that reads; a bypass compares {@code readPorts * writePorts} numbers.
 */
@Description("Registers that are read and written by their number.")
public final class RegisterFile extends Module<RegisterFileParams> {
    /**
     * A port that writes.
     *
     * @param enable writes in this cycle
     */
    public record Write(Bool enable, UInt address, UInt data) implements Bundle {}

    /** A port that reads, in every cycle. */
    public record Read(UInt address, UInt data) implements Bundle {}

    public final Vec<Write> write = input(vec(p.writePorts(), new Write(bool(), uint(p.addressBits()), uint(p.width()))));
    public final Vec<Read> read = input(vec(p.readPorts(), new Read(uint(p.addressBits()), flip(uint(p.width())))));

    public RegisterFile(RegisterFileParams params) {
        super(params);
        var registers = mem(p.depth(), uint(p.width()));
        for (var port : write) {
            when(port.enable(), () -> registers.write(port.address(), port.data()));
        }
        for (var port : read) {
            port.data().set(registers.read(port.address()));
            if (p.bypass()) {
                for (var writer : write) {
                    when(writer.enable().and(writer.address().eq(port.address())), () -> port.data().set(writer.data()));
                }
            }
            if (p.zeroRegister()) {
                when(port.address().eq(0), () -> port.data().set(0));
            }
        }
    }
}
