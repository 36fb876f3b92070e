package ingot.hdl;

/**
 * Anything that has bits: a {@link Word}, a {@link Vec} of data, a {@link Stream}, or a record that implements {@link Bundle}.
 *
 * <p>Data is either a <em>type</em> ({@code uint(8)}, {@code vec(4, bool())}) or a <em>value</em> (a port, a register, the
 * result of an operator). Types describe; only values can be read.
 */
public sealed interface Data permits Word, Vec, Stream, Bundle {}
