/** Runs hardware tests on synthesised gates without time, on the JVM engine, and records what the gates do. */
package ingot.flow.gates.jvm;
