/** Power of a routed block from what its nets really did: activity of a workload as SAIF, and who takes how much. */
package ingot.flow.power;
