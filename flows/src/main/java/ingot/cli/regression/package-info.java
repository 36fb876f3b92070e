/** The tests of a whole checkout: run in processes of their own, reported, remembered. */
package ingot.cli.regression;
