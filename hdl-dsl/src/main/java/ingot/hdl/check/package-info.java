/** Design rules, one class each. Every rule has an id, a page under {@code docs/checks}, and a test. */
package ingot.hdl.check;
