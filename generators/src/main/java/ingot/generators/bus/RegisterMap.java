package ingot.generators.bus;

import ingot.hdl.Bundle;
import ingot.hdl.Hdl;
import java.util.List;

/**
 * The registers of a bank as software sees them: words of 32 bits, one after the other from offset 0, and in each its fields from
 * bit 0 upwards.
 *
 * @param name of the device
 * @param registers in the order of their offsets
 */
public record RegisterMap(String name, List<Register> registers) {
    /** Bytes of a register. */
    public static final int BYTES = 4;

    /**
     * A register.
     *
     * @param offset in bytes
     */
    public record Register(String name, int offset, List<Part> fields) {
        /** What it holds after reset, as far as the bank says. */
        public long reset() {
            return fields.stream().mapToLong(part -> part.reset() << part.low()).reduce(0, (a, b) -> a | b);
        }
    }

    /**
     * A field.
     *
     * @param low its lowest bit in the register
     * @param width in bits
     * @param reset its value after reset
     * @param text what it is for
     */
    public record Part(String name, int low, int width, Access access, long reset, String text) {
        /** Its highest bit in the register. */
        public int high() {
            return low + width - 1;
        }

        /** Ones in its place. */
        public long mask() {
            return (1L << width) - 1 << low;
        }
    }

    public RegisterMap {
        registers = List.copyOf(registers);
    }

    /**
     * Reads the map off {@code type}, a record of records whose components have a {@link Field}.
     *
     * @throws IllegalArgumentException that names the register and the field that do not fit, and why
     */
    public static RegisterMap of(String name, Bundle type) {
        return new RegisterMap(name, RegisterReader.registers(type));
    }

    /** Bits of an address that reach all registers. */
    public int addressBits() {
        return 2 + Math.max(1, Hdl.bitsFor(registers.size() - 1));
    }

    /** Offsets, masks, shifts and reset values as macros for C, which begin with the name of the device in capitals. */
    public String cHeader() {
        return CHeader.of(this);
    }

    /** A table of the registers, and one of the fields of each, in Markdown. */
    public String markdown() {
        return RegisterDocument.of(this);
    }
}
