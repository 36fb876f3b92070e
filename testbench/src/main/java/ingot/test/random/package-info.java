/** Random stimuli from the types of ports, with shrinking: of a stimulus that fails, the smallest that still does. Needs jqwik. */
package ingot.test.random;
