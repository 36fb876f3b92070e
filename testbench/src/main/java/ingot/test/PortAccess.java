package ingot.test;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.EnumOf;
import ingot.hdl.Vec;
import ingot.hdl.Word;
import java.math.BigInteger;

/** Sets, reads and compares the ports of a device in the values of their types. */
abstract sealed class PortAccess permits Dut {
    abstract Ports ports();

    /** Sets an input. An unsigned 64-bit port takes the bits of {@code value}. */
    public void poke(Word port, long value) {
        ports().handle(port).poke(value);
    }

    /** Sets an input of any width. */
    public void poke(Word port, BigInteger value) {
        ports().handle(port).poke(value);
    }

    /** Sets an input. */
    public void poke(Bool port, boolean value) {
        ports().handle(port).poke(value ? 1 : 0);
    }

    /** Sets an input. */
    public <E extends Enum<E>> void poke(EnumOf<E> port, E value) {
        ports().handle(port).poke(port.code(value));
    }

    /** Sets every word of an input, in the order of its layout. */
    public void poke(Vec<?> port, long... values) {
        ports().codec(port, long[].class).poke(values);
    }

    /** Sets an input to a record of values, whose components are called like those of the bundle. */
    public void poke(Bundle port, Record value) {
        ports().codec(port, value).poke(value);
    }

    /** The value of a number of at most 64 bits; of an unsigned 64-bit one its bits. */
    public long peek(Word port) {
        return ports().handle(port).peek();
    }

    /** The value of a word of any width. */
    public BigInteger peekBig(Word port) {
        return ports().handle(port).peekBig();
    }

    /** Whether {@code port} is true. */
    public boolean peek(Bool port) {
        return ports().handle(port).peek() != 0;
    }

    /** The constant that {@code port} holds. */
    public <E extends Enum<E>> E peek(EnumOf<E> port) {
        var code = ports().handle(port).peekBig();
        return port.constant(code).orElseThrow(() -> new IllegalStateException(
                "`" + ports().handle(port).name() + "` holds " + code + ", which is no constant of " + port));
    }

    /** The values of every word, in the order of the layout. */
    public long[] peek(Vec<?> port) {
        return (long[]) ports().codec(port, long[].class).peek();
    }

    /** The value of a bundle as a record, whose components are called like those of the bundle. */
    public <R extends Record> R peek(Bundle port, Class<R> type) {
        return type.cast(ports().codec(port, type).peek());
    }

    /** Fails unless {@code port} has the value. */
    public void expect(Word port, long value) {
        ports().handle(port).expect(value);
    }

    /** Fails unless {@code port} has the value. */
    public void expect(Word port, BigInteger value) {
        ports().handle(port).expect(value);
    }

    /** Fails unless {@code port} has the value. */
    public void expect(Bool port, boolean value) {
        ports().handle(port).expect(value ? 1 : 0);
    }

    /** Fails unless {@code port} holds the constant. */
    public <E extends Enum<E>> void expect(EnumOf<E> port, E value) {
        ports().handle(port).expect(port.code(value));
    }

    /** Fails unless every word has its value, in the order of the layout. */
    public void expect(Vec<?> port, long... values) {
        ports().codec(port, long[].class).expect(values);
    }

    /** Fails unless the bundle has the values of the record. */
    public void expect(Bundle port, Record value) {
        ports().codec(port, value).expect(value);
    }
}
