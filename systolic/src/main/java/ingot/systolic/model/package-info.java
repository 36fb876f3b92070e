/** What the arrays compute and how long they take, in plain Java: matrices and convolutions as references, and cycles, accesses and utilisation in closed form. */
package ingot.systolic.model;
