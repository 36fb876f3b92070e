/** The {@code ingot} command: one class per sub-command, and the words in which a failure reaches the user. */
package ingot.cli;
