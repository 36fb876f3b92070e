/** Designs over their parameters: what each choice costs, and which ones nothing else beats. */
package ingot.flow.sweep;
