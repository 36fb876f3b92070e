/** Design rules of the routing layers as a rule deck for KLayout, made from nothing but the technology LEF. */
package ingot.pdk.rules;
