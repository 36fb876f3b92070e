# Streams a routed block out of its DEF and the library, and compares every layer with the GDS that was written. Prints one line per layer that differs.
options = RBA::LoadLayoutOptions::new
config = options.lefdef_config
config.lef_files = $lef.split(",")
config.read_lef_with_def = false
config.dbu = 0.001
config.map_file = $map
config.macro_layout_files = $cells.split(",")
config.macro_resolution_mode = 2
config.produce_cell_outlines = false
config.produce_placement_blockages = false
config.produce_regions = false
config.produce_lef_pins = false
config.produce_lef_labels = false
config.produce_labels = false
config.produce_obstructions = false
ours = RBA::Layout::new
ours.read($gds)
theirs = RBA::Layout::new
theirs.read($def, options)
top = ours.cell($top)
again = theirs.cell($top)
raise "no cell #{$top}" if top.nil? || again.nil?
skipped = $skip.split(",")
layers = (ours.layer_infos + theirs.layer_infos).map { |info| [info.layer, info.datatype] }.uniq.sort
compared = 0
layers.each do |layer, datatype|
  next if skipped.include?("#{layer}/#{datatype}")
  regions = [[ours, top], [theirs, again]].map do |layout, cell|
    index = layout.layer_infos.index { |info| info.layer == layer && info.datatype == datatype }
    index.nil? ? RBA::Region::new : RBA::Region::new(cell.begin_shapes_rec(layout.layer_indexes[index]))
  end
  compared += 1
  differences = regions[0] ^ regions[1]
  next if differences.is_empty?
  first = differences[0].bbox
  puts "ingot-xor\t#{layer}/#{datatype}\t#{differences.count}\t#{(first.left * ours.dbu).round(3)}\t#{(first.bottom * ours.dbu).round(3)}"
end
puts "ingot-compared\t#{compared}"
