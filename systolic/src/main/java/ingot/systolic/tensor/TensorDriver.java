package ingot.systolic.tensor;

import ingot.generators.bus.RegisterMap;
import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.CommandCodec;
import ingot.systolic.tensor.command.Problem;
import ingot.systolic.tensor.command.Programs;
import java.util.List;

/** Runs programs on a tensor unit, as software does: through its registers, the memory outside, and its interrupt. */
public final class TensorDriver {
    /** How the driver reaches a unit, in a simulation or on a board. */
    public interface Host {
        /** Writes the register at {@code offset} bytes. */
        void write(int offset, long word);

        /** Reads the register at {@code offset} bytes. */
        long read(int offset);

        /** Writes to the memory outside. */
        void load(long address, byte[] content);

        /** Returns when the interrupt is raised. */
        void awaitInterrupt();
    }

    /** How a program ended. */
    public enum End { DONE, FAILED, STOPPED }

    /**
     * What became of a program.
     *
     * @param problem what stopped it; {@link Problem#NONE} where it was done, or stopped by software
     * @param command the index of the command that the problem is about
     * @param cycles from its start to its end
     * @param vectors that the array has taken
     */
    public record Outcome(End end, Problem problem, int command, long cycles, long vectors) {
        /** The part of the cycles in which the array took a vector. */
        public double utilisation() {
            return (double) vectors / cycles;
        }
    }

    private static final int START = 1;
    private static final int STOP = 2;

    private final TensorParams params;
    private final Host host;

    public TensorDriver(TensorParams params, Host host) {
        this.params = params;
        this.host = host;
    }

    /**
     * Writes a program to the memory outside, runs it, and waits for its end.
     *
     * @param address where it may stand in the memory outside, a multiple of 32
     * @throws IllegalArgumentException when its tokens never let it end
     */
    public Outcome run(long address, List<? extends Command> program) {
        start(address, program);
        return await();
    }

    /** Writes a program to the memory outside and starts it. */
    public void start(long address, List<? extends Command> program) {
        var stuck = Programs.stuck(params, program);
        if (!stuck.isEmpty()) {
            throw new IllegalArgumentException("the program never ends: " + String.join("; ", stuck));
        }
        host.load(address, CommandCodec.encode(program));
        start(address, program.size());
    }

    /** Starts a program that is in the memory outside already. */
    public void start(long address, int commands) {
        if (address % CommandCodec.BYTES != 0) {
            throw new IllegalArgumentException("a program stands at a multiple of " + CommandCodec.BYTES + ", not at " + address);
        }
        host.write(offset("enable"), mask("enable", "done") | mask("enable", "failed") | mask("enable", "stopped"));
        host.write(offset("program"), address & 0xffff_ffffL);
        host.write(offset("programHigh"), address >>> 32);
        host.write(offset("length"), commands);
        host.write(offset("control"), START);
    }

    /** Lets what has begun end, and drops the rest. {@link #await} returns soon after. */
    public void stop() {
        host.write(offset("control"), STOP);
    }

    /** Waits for the end of the program that was started. */
    public Outcome await() {
        host.awaitInterrupt();
        long events = host.read(offset("events"));
        host.write(offset("events"), events);
        long failure = host.read(offset("failure"));
        var end = (events & mask("events", "failed")) != 0 ? End.FAILED : (events & mask("events", "stopped")) != 0 ? End.STOPPED : End.DONE;
        return new Outcome(end, Problem.values()[(int) (failure >>> Issued.INDEX_BITS)], (int) (failure & (1 << Issued.INDEX_BITS) - 1),
                host.read(offset("cycles")), host.read(offset("vectors")));
    }

    private static RegisterMap.Register register(String name) {
        return TensorRegisters.map().registers().stream().filter(register -> register.name().equals(name)).findFirst().orElseThrow();
    }

    private static int offset(String register) {
        return register(register).offset();
    }

    private static long mask(String register, String field) {
        return register(register).fields().stream().filter(part -> part.name().equals(field)).findFirst().orElseThrow().mask();
    }
}
