package ingot.sim.verilator;

import ingot.sim.PowerUp;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** The functions of a loaded simulator library. It stays loaded to the end of the process. */
final class Library {
    private final MethodHandle open;
    private final MethodHandle close;
    private final MethodHandle port;
    final MethodHandle eval;
    final MethodHandle step;
    final MethodHandle stepClocks;

    Library(Path file) {
        var symbols = SymbolLookup.libraryLookup(file, Arena.global());
        open = function(symbols, "ingot_open",
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        close = function(symbols, "ingot_close", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
        port = function(symbols, "ingot_port",
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        eval = function(symbols, "ingot_eval", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
        step = function(symbols, "ingot_step", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
        stepClocks = function(symbols, "ingot_step_clocks",
                FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    }

    private static MethodHandle function(SymbolLookup symbols, String name, FunctionDescriptor type) {
        return Linker.nativeLinker().downcallHandle(symbols.findOrThrow(name), type);
    }

    /**
     * Makes a model at power-up. What asks for its value gets it from {@code answers}, at the first evaluation; the state of black boxes' own Verilog
     * does not ask.
     *
     * @param arena must live until then
     */
    MemorySegment open(PowerUpCalls answers, PowerUp start, Arena arena) {
        boolean random = start instanceof PowerUp.Random;
        int seed = start instanceof PowerUp.Random(long value) ? Long.hashCode(value) : 0;
        try {
            return (MemorySegment) open.invokeExact(answers.instances(arena), answers.values(arena), random ? 2 : 0, seed);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    void close(MemorySegment handle) {
        try {
            close.invokeExact(handle);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /** Where the value of port {@code index} is. */
    long address(MemorySegment handle, int index) {
        try {
            return ((MemorySegment) port.invokeExact(handle, index)).address();
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    static IllegalStateException failed(Throwable cause) {
        return new IllegalStateException("a call of the native simulator failed", cause);
    }
}
