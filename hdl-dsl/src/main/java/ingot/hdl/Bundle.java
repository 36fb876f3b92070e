package ingot.hdl;

/**
 * A group of data with names: a Java record. The order of its components is its bit layout, the first one in the most
 * significant place.
 *
 * {@snippet :
 * record Request(UInt address, Bool write) implements Bundle {
 *     static Request of(int addressBits) {
 *         return new Request(Hdl.uint(addressBits), Hdl.bool());
 *     }
 * }
 * }
 *
 * <p>A record of types is a type ({@code Request.of(16)}), a record of values is a value. Ports, registers and wires of a
 * bundle are named after its components.
 */
public non-sealed interface Bundle extends Data {}
