/**
 * The netlist: one immutable, word-level model of a design, in the middle of everything Ingot does.
 *
 * <p>Elaboration makes a {@link ingot.hdl.netlist.Netlist}; checks and passes read or rewrite it; emitters, simulators
 * and the silicon flow consume it. Every element is a record, every family of elements is sealed, so a {@code switch}
 * without {@code default} is checked by the compiler. A module keeps the structure that the designer wrote
 * ({@link ingot.hdl.netlist.Statement.If}, {@link ingot.hdl.netlist.Statement.Switch}); consumers that want data flow ask
 * {@link ingot.hdl.pass.Dataflow} for one expression per signal.
 *
 * <p>Expressions form a graph in which nodes are shared by reference: two references to one {@code Expr} object are one
 * piece of logic. Expressions, signals and modules therefore compare by identity.
 */
package ingot.hdl.netlist;
