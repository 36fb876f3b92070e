/**
 * The engine that compiles a netlist to byte code of the running JVM.
 *
 * <p>Stages: {@link ingot.hdl.pass.Flatten} makes one flat data flow; {@code Lowering} and {@code Nodes} turn it into
 * a graph of
 * distinct, simplified operations; {@code Liveness} drops what no observed signal needs; {@code Layout} gives state
 * its place in one
 * {@code long[]}; {@code Replication} finds registers with one formula and makes them a loop over an {@code int[]};
 * {@code Plan} orders operations and cuts them into methods that the JIT takes; {@code ChunkWriter}, {@code Operators}
 * and {@code WideWriter} write the code, {@code BlockCompiler} loads it as hidden classes.
 */
package ingot.sim.jvm;
