// verilator lint_off DECLFILENAME

// Sends and receives messages over a network, as a DMA does.
module MessagePort_a2_d32_t2_l4_p8 (
    input  logic        clk,
    input  logic        rst,
    input  logic [1:0]  self,
    input  logic        message_valid,
    output logic        message_ready,
    input  logic [1:0]  message_payload_destination,
    input  logic [1:0]  message_payload_tag,
    input  logic [3:0]  message_payload_most,
    input  logic        data_valid,
    output logic        data_ready,
    input  logic [31:0] data_payload,
    output logic        received_valid,
    input  logic        received_ready,
    output logic [1:0]  received_payload_source,
    output logic [1:0]  received_payload_tag,
    output logic [3:0]  received_payload_most,
    output logic [3:0]  received_payload_index,
    output logic [31:0] received_payload_data,
    output logic        inject_valid,
    input  logic        inject_ready,
    output logic        inject_payload_last,
    output logic [1:0]  inject_payload_destination,
    output logic [31:0] inject_payload_data,
    input  logic        eject_valid,
    output logic        eject_ready,
    input  logic        eject_payload_last,
    input  logic [31:0] eject_payload_data
);
    logic [3:0]  index;
    logic [3:0]  inPacket;
    logic        open;
    logic [1:0]  source;
    logic [1:0]  tag;
    logic [3:0]  most;
    logic [3:0]  index_2;
    logic        open_2;
    logic        ends;
    logic        last;
    logic [11:0] header;

    assign inject_valid = message_valid && (!open || data_valid);
    assign ends = index == message_payload_most;
    assign last = ends || inPacket == 4'd7;
    assign inject_payload_last = open && last;
    assign inject_payload_destination = message_payload_destination;
    assign header = {self, message_payload_tag, message_payload_most, index};
    assign inject_payload_data = open ? data_payload : 32'(header);
    assign data_ready = message_valid && open && inject_ready;
    assign message_ready = data_valid && data_ready && ends;

    always_ff @(posedge clk) begin
        if (rst) begin
            open <= 1'b0;
            inPacket <= 4'd0;
        end else if (inject_valid && inject_ready) begin
            open <= !open || !last;
            inPacket <= (open && !last) ? inPacket + 4'd1 : 4'd0;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            index <= 4'd0;
        end else if (data_valid && data_ready) begin
            index <= ends ? 4'd0 : index + 4'd1;
        end
    end

    assign eject_ready = !open_2 || received_ready;
    assign received_valid = open_2 && eject_valid;
    assign received_payload_source = source;
    assign received_payload_tag = tag;
    assign received_payload_most = most;
    assign received_payload_index = index_2;
    assign received_payload_data = eject_payload_data;

    always_ff @(posedge clk) begin
        if (rst) begin
            open_2 <= 1'b0;
        end else if (eject_valid && eject_ready) begin
            open_2 <= !eject_payload_last;
        end
    end

    always_ff @(posedge clk) begin
        if (received_valid && received_ready) begin
            index_2 <= index_2 + 4'd1;
        end
        if (eject_valid && eject_ready) begin
            if (!open_2) begin
                index_2 <= eject_payload_data[3:0];
                most <= eject_payload_data[7:4];
                tag <= eject_payload_data[9:8];
                source <= eject_payload_data[11:10];
            end
        end
    end

`ifndef SYNTHESIS
    logic        message_waited = 1'b0;
    logic [1:0]  message_payload_destination_past;
    logic [1:0]  message_payload_tag_past;
    logic [3:0]  message_payload_most_past;
    logic        data_waited = 1'b0;
    logic [31:0] data_payload_past;
    logic        received_waited = 1'b0;
    logic [1:0]  received_payload_source_past;
    logic [1:0]  received_payload_tag_past;
    logic [3:0]  received_payload_most_past;
    logic [3:0]  received_payload_index_past;
    logic [31:0] received_payload_data_past;
    logic        inject_waited = 1'b0;
    logic        inject_payload_last_past;
    logic [1:0]  inject_payload_destination_past;
    logic [31:0] inject_payload_data_past;
    logic        eject_waited = 1'b0;
    logic        eject_payload_last_past;
    logic [31:0] eject_payload_data_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            message_waited <= 1'b0;
            data_waited <= 1'b0;
            received_waited <= 1'b0;
            inject_waited <= 1'b0;
            eject_waited <= 1'b0;
        end else begin
            message_waited <= message_valid && !message_ready;
            data_waited <= data_valid && !data_ready;
            received_waited <= received_valid && !received_ready;
            inject_waited <= inject_valid && !inject_ready;
            eject_waited <= eject_valid && !eject_ready;
        end
    end

    always_ff @(posedge clk) begin
        message_payload_destination_past <= message_payload_destination;
        message_payload_tag_past <= message_payload_tag;
        message_payload_most_past <= message_payload_most;
        data_payload_past <= data_payload;
        received_payload_source_past <= received_payload_source;
        received_payload_tag_past <= received_payload_tag;
        received_payload_most_past <= received_payload_most;
        received_payload_index_past <= received_payload_index;
        received_payload_data_past <= received_payload_data;
        inject_payload_last_past <= inject_payload_last;
        inject_payload_destination_past <= inject_payload_destination;
        inject_payload_data_past <= inject_payload_data;
        eject_payload_last_past <= eject_payload_last;
        eject_payload_data_past <= eject_payload_data;
    end

    // stream `message` keeps valid until ready
    always @(posedge clk) begin : message_keeps_valid
        if (!rst) begin
            assume (!message_waited || message_valid);
        end
    end

    // stream `message` keeps its payload until ready
    always @(posedge clk) begin : message_keeps_payload
        if (!rst) begin
            assume (!message_waited || (message_payload_destination ==
                message_payload_destination_past &&
                message_payload_tag == message_payload_tag_past &&
                message_payload_most == message_payload_most_past));
        end
    end

    // stream `data` keeps valid until ready
    always @(posedge clk) begin : data_keeps_valid
        if (!rst) begin
            assume (!data_waited || data_valid);
        end
    end

    // stream `data` keeps its payload until ready
    always @(posedge clk) begin : data_keeps_payload
        if (!rst) begin
            assume (!data_waited || data_payload == data_payload_past);
        end
    end

    // stream `received` keeps valid until ready
    always @(posedge clk) begin : received_keeps_valid
        if (!rst) begin
            assert (!received_waited || received_valid);
        end
    end

    // stream `received` keeps its payload until ready
    always @(posedge clk) begin : received_keeps_payload
        if (!rst) begin
            assert (!received_waited || (received_payload_source == received_payload_source_past &&
                received_payload_tag == received_payload_tag_past &&
                received_payload_most == received_payload_most_past &&
                received_payload_index == received_payload_index_past &&
                received_payload_data == received_payload_data_past));
        end
    end

    // stream `inject` keeps valid until ready
    always @(posedge clk) begin : inject_keeps_valid
        if (!rst) begin
            assert (!inject_waited || inject_valid);
        end
    end

    // stream `inject` keeps its payload until ready
    always @(posedge clk) begin : inject_keeps_payload
        if (!rst) begin
            assert (!inject_waited || (inject_payload_last == inject_payload_last_past &&
                inject_payload_destination == inject_payload_destination_past &&
                inject_payload_data == inject_payload_data_past));
        end
    end

    // stream `eject` keeps valid until ready
    always @(posedge clk) begin : eject_keeps_valid
        if (!rst) begin
            assume (!eject_waited || eject_valid);
        end
    end

    // stream `eject` keeps its payload until ready
    always @(posedge clk) begin : eject_keeps_payload
        if (!rst) begin
            assume (!eject_waited || (eject_payload_last == eject_payload_last_past &&
                eject_payload_data == eject_payload_data_past));
        end
    end
`endif
endmodule

// Processing element: inputs flow east, weights flow south, the sum stays.
module OutputStationaryPe_d8_a32 (
    input  logic               clk,
    input  logic               rst,
    input  logic signed [7:0]  a,
    input  logic signed [7:0]  weightIn,
    input  logic signed [31:0] sumIn,
    input  logic               drain,
    output logic signed [7:0]  aOut,
    output logic signed [7:0]  weightOut,
    output logic signed [31:0] sumOut
);
    logic signed [7:0]  delayed;
    logic signed [7:0]  delayed_2;
    logic signed [31:0] sum;
    logic signed [15:0] product;

    assign product = 16'(a) * 16'(weightIn);

    always_ff @(posedge clk) begin
        if (rst) begin
            delayed <= 8'sd0;
            sum <= 32'sd0;
        end else begin
            delayed <= a;
            sum <= drain ? sumIn : sum + 32'(product);
        end
    end

    always_ff @(posedge clk) begin
        delayed_2 <= weightIn;
    end

    assign aOut = delayed;
    assign weightOut = delayed_2;
    assign sumOut = sum;
endmodule

// Systolic array: both matrices stream past the sums of their product.
module OutputStationaryArray_2x2_d8_a32 (
    input  logic               clk,
    input  logic               rst,
    input  logic               west_valid,
    output logic               west_ready,
    input  logic signed [7:0]  west_payload_0,
    input  logic signed [7:0]  west_payload_1,
    input  logic               north_valid,
    output logic               north_ready,
    input  logic signed [7:0]  north_payload_0,
    input  logic signed [7:0]  north_payload_1,
    output logic signed [31:0] result_0,
    output logic signed [31:0] result_1,
    output logic               resultValid,
    input  logic               last
);
    localparam logic [1:0] FEED_VALUE  = 2'd0;
    localparam logic [1:0] FLUSH       = 2'd1;
    localparam logic [1:0] DRAIN_VALUE = 2'd2;

    logic [1:0]         phase;
    logic [1:0]         count;
    logic signed [7:0]  delayed;
    logic signed [7:0]  delayed_2;
    logic               open;
    logic signed [7:0]  pe_0_0_aOut;
    logic signed [7:0]  pe_0_0_weightOut;
    logic signed [31:0] pe_0_0_sumOut;
    logic signed [7:0]  pe_0_1_aOut;
    logic signed [7:0]  pe_0_1_weightOut;
    logic signed [31:0] pe_0_1_sumOut;
    logic signed [7:0]  pe_1_0_aOut;
    logic signed [7:0]  pe_1_0_weightOut;
    logic signed [31:0] pe_1_0_sumOut;
    logic signed [7:0]  pe_1_1_aOut;
    logic signed [7:0]  pe_1_1_weightOut;
    logic signed [31:0] pe_1_1_sumOut;
    logic               both;
    logic               feed;
    logic [1:0]         counted;
    logic               drain;
    logic signed [7:0]  offered_0;
    logic signed [7:0]  offered_1;

    assign west_ready = open && north_valid;
    assign north_ready = open && west_valid;
    assign both = west_valid && north_valid;
    assign feed = open && both;
    assign counted = count + 2'd1;

    always_ff @(posedge clk) begin
        if (rst) begin
            phase <= FEED_VALUE;
            count <= 2'd0;
        end else begin
            case (phase)
                FEED_VALUE: begin
                    if (feed && last) begin
                        phase <= FLUSH;
                        count <= 2'd0;
                    end
                end
                FLUSH: begin
                    count <= counted;
                    if (counted == 2'd2) begin
                        phase <= DRAIN_VALUE;
                        count <= 2'd0;
                    end
                end
                DRAIN_VALUE: begin
                    count <= counted;
                    if (counted == 2'd2) begin
                        phase <= FEED_VALUE;
                    end
                end
                default: ;
            endcase
        end
    end

    assign open = phase == FEED_VALUE;
    assign drain = phase == DRAIN_VALUE;
    assign resultValid = drain;
    assign offered_0 = feed ? west_payload_1 : 8'sd0;

    always_ff @(posedge clk) begin
        if (rst) begin
            delayed_2 <= 8'sd0;
        end else begin
            delayed_2 <= offered_0;
        end
    end

    always_ff @(posedge clk) begin
        delayed <= north_payload_1;
    end

    assign result_0 = pe_1_0_sumOut;
    assign result_1 = pe_1_1_sumOut;
    assign offered_1 = feed ? west_payload_0 : 8'sd0;

    OutputStationaryPe_d8_a32 pe_0_0 (
        .clk(clk),
        .rst(rst),
        .a(offered_1),
        .weightIn(north_payload_0),
        .sumIn(32'sd0),
        .drain(drain),
        .aOut(pe_0_0_aOut),
        .weightOut(pe_0_0_weightOut),
        .sumOut(pe_0_0_sumOut)
    );

    OutputStationaryPe_d8_a32 pe_0_1 (
        .clk(clk),
        .rst(rst),
        .a(pe_0_0_aOut),
        .weightIn(delayed),
        .sumIn(32'sd0),
        .drain(drain),
        .aOut(pe_0_1_aOut),
        .weightOut(pe_0_1_weightOut),
        .sumOut(pe_0_1_sumOut)
    );

    OutputStationaryPe_d8_a32 pe_1_0 (
        .clk(clk),
        .rst(rst),
        .a(delayed_2),
        .weightIn(pe_0_0_weightOut),
        .sumIn(pe_0_0_sumOut),
        .drain(drain),
        .aOut(pe_1_0_aOut),
        .weightOut(pe_1_0_weightOut),
        .sumOut(pe_1_0_sumOut)
    );

    OutputStationaryPe_d8_a32 pe_1_1 (
        .clk(clk),
        .rst(rst),
        .a(pe_1_0_aOut),
        .weightIn(pe_0_1_weightOut),
        .sumIn(pe_0_1_sumOut),
        .drain(drain),
        .aOut(pe_1_1_aOut),
        .weightOut(pe_1_1_weightOut),
        .sumOut(pe_1_1_sumOut)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, pe_0_1_aOut, pe_1_0_weightOut, pe_1_1_aOut, pe_1_1_weightOut};

`ifndef SYNTHESIS
    logic              west_waited = 1'b0;
    logic signed [7:0] west_payload_0_past;
    logic signed [7:0] west_payload_1_past;
    logic              north_waited = 1'b0;
    logic signed [7:0] north_payload_0_past;
    logic signed [7:0] north_payload_1_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            west_waited <= 1'b0;
            north_waited <= 1'b0;
        end else begin
            west_waited <= west_valid && !west_ready;
            north_waited <= north_valid && !north_ready;
        end
    end

    always_ff @(posedge clk) begin
        west_payload_0_past <= west_payload_0;
        west_payload_1_past <= west_payload_1;
        north_payload_0_past <= north_payload_0;
        north_payload_1_past <= north_payload_1;
    end

    // stream `west` keeps valid until ready
    always @(posedge clk) begin : west_keeps_valid
        if (!rst) begin
            assume (!west_waited || west_valid);
        end
    end

    // stream `west` keeps its payload until ready
    always @(posedge clk) begin : west_keeps_payload
        if (!rst) begin
            assume (!west_waited || (west_payload_0 == west_payload_0_past &&
                west_payload_1 == west_payload_1_past));
        end
    end

    // stream `north` keeps valid until ready
    always @(posedge clk) begin : north_keeps_valid
        if (!rst) begin
            assume (!north_waited || north_valid);
        end
    end

    // stream `north` keeps its payload until ready
    always @(posedge clk) begin : north_keeps_payload
        if (!rst) begin
            assume (!north_waited || (north_payload_0 == north_payload_0_past &&
                north_payload_1 == north_payload_1_past));
        end
    end
`endif
endmodule

// First-in first-out buffer between two streams.
module Fifo_w64_d2 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [63:0] in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [63:0] out_payload,
    output logic [1:0]  count
);
    logic [1:0] head;
    logic [1:0] tail;
    logic [1:0] held;
    logic [63:0] words [0:1];

    assign held = tail - head;
    assign in_ready = held != 2'd2;
    assign out_valid = held != 2'd0;
    assign out_payload = words[head[0]];
    assign count = held;

    always_ff @(posedge clk) begin
        if (rst) begin
            tail <= 2'd0;
        end else if (in_valid && in_ready) begin
            tail <= tail + 2'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            words[tail[0]] <= in_payload;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head <= 2'd0;
        end else if (out_valid && out_ready) begin
            head <= head + 2'd1;
        end
    end

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic [63:0] in_payload_past;
    logic        out_waited = 1'b0;
    logic [63:0] out_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_waited <= 1'b0;
            out_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_payload_past <= in_payload;
        out_payload_past <= out_payload;
    end

    // stream `in` keeps valid until ready
    always @(posedge clk) begin : in_keeps_valid
        if (!rst) begin
            assume (!in_waited || in_valid);
        end
    end

    // stream `in` keeps its payload until ready
    always @(posedge clk) begin : in_keeps_payload
        if (!rst) begin
            assume (!in_waited || in_payload == in_payload_past);
        end
    end

    // stream `out` keeps valid until ready
    always @(posedge clk) begin : out_keeps_valid
        if (!rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge clk) begin : out_keeps_payload
        if (!rst) begin
            assert (!out_waited || out_payload == out_payload_past);
        end
    end
`endif
endmodule

// Cuts wide items into narrow ones, low bits first.
module StreamNarrower_w32_r2 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [63:0] in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [31:0] out_payload
);
    logic part;
    logic last;

    assign last = part == 1'b1;
    assign in_ready = out_ready && last;
    assign out_valid = in_valid;
    assign out_payload = part == 1'b0 ? in_payload[31:0] : in_payload[63:32];

    always_ff @(posedge clk) begin
        if (rst) begin
            part <= 1'b0;
        end else if (out_valid && out_ready) begin
            part <= last ? 1'b0 : part + 1'b1;
        end
    end

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic [63:0] in_payload_past;
    logic        out_waited = 1'b0;
    logic [31:0] out_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_waited <= 1'b0;
            out_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_payload_past <= in_payload;
        out_payload_past <= out_payload;
    end

    // stream `in` keeps valid until ready
    always @(posedge clk) begin : in_keeps_valid
        if (!rst) begin
            assume (!in_waited || in_valid);
        end
    end

    // stream `in` keeps its payload until ready
    always @(posedge clk) begin : in_keeps_payload
        if (!rst) begin
            assume (!in_waited || in_payload == in_payload_past);
        end
    end

    // stream `out` keeps valid until ready
    always @(posedge clk) begin : out_keeps_valid
        if (!rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge clk) begin : out_keeps_payload
        if (!rst) begin
            assert (!out_waited || out_payload == out_payload_past);
        end
    end
`endif
endmodule

// A systolic array at a node of a network.
module MatmulTile_s2_a2_t2_l4 (
    input  logic        clk,
    input  logic        rst,
    input  logic [1:0]  self,
    output logic        inject_valid,
    input  logic        inject_ready,
    output logic        inject_payload_last,
    output logic [1:0]  inject_payload_destination,
    output logic [31:0] inject_payload_data,
    input  logic        eject_valid,
    output logic        eject_ready,
    input  logic        eject_payload_last,
    input  logic [31:0] eject_payload_data
);
    logic               answering;
    logic [1:0]         goal;
    logic [1:0]         tag;
    logic               port_message_valid;
    logic               port_message_ready;
    logic               port_data_ready;
    logic               port_received_valid;
    logic               port_received_ready;
    logic [1:0]         port_received_payload_source;
    logic [1:0]         port_received_payload_tag;
    logic [3:0]         port_received_payload_most;
    logic [3:0]         port_received_payload_index;
    logic [31:0]        port_received_payload_data;
    logic               port_inject_valid;
    logic               port_inject_payload_last;
    logic [1:0]         port_inject_payload_destination;
    logic [31:0]        port_inject_payload_data;
    logic               port_eject_ready;
    logic               array_west_ready;
    logic               array_north_ready;
    logic signed [31:0] array_result_0;
    logic signed [31:0] array_result_1;
    logic               array_resultValid;
    logic               rows_in_ready;
    logic               rows_out_valid;
    logic [63:0]        rows_out_payload;
    logic [1:0]         rows_count;
    logic               flits_in_ready;
    logic               flits_out_valid;
    logic [31:0]        flits_out_payload;
    logic               last;
    logic               offered;
    logic signed [7:0]  array_west_payload_0;
    logic signed [7:0]  array_west_payload_1;
    logic signed [7:0]  array_north_payload_0;
    logic signed [7:0]  array_north_payload_1;
    logic [63:0]        rows_in_payload;

    assign inject_valid = port_inject_valid;
    assign inject_payload_last = port_inject_payload_last;
    assign inject_payload_destination = port_inject_payload_destination;
    assign inject_payload_data = port_inject_payload_data;
    assign eject_ready = port_eject_ready;
    assign port_received_ready = array_west_ready && !answering;
    assign last = port_received_payload_index == port_received_payload_most;

    always_ff @(posedge clk) begin
        if (rst) begin
            answering <= 1'b0;
        end else begin
            if (port_received_valid && port_received_ready && last) begin
                answering <= 1'b1;
            end
            if (port_message_valid && port_message_ready) begin
                answering <= 1'b0;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (port_received_valid && port_received_ready && last) begin
            goal <= port_received_payload_source;
            tag <= port_received_payload_tag;
        end
    end

    assign port_message_valid = answering;
    assign offered = port_received_valid && !answering;
    assign array_west_payload_0 = port_received_payload_data[15:8];
    assign array_west_payload_1 = port_received_payload_data[7:0];
    assign array_north_payload_0 = port_received_payload_data[31:24];
    assign array_north_payload_1 = port_received_payload_data[23:16];
    assign rows_in_payload = {array_result_0, array_result_1};

    MessagePort_a2_d32_t2_l4_p8 port (
        .clk(clk),
        .rst(rst),
        .self(self),
        .message_valid(port_message_valid),
        .message_ready(port_message_ready),
        .message_payload_destination(goal),
        .message_payload_tag(tag),
        .message_payload_most(4'd3),
        .data_valid(flits_out_valid),
        .data_ready(port_data_ready),
        .data_payload(flits_out_payload),
        .received_valid(port_received_valid),
        .received_ready(port_received_ready),
        .received_payload_source(port_received_payload_source),
        .received_payload_tag(port_received_payload_tag),
        .received_payload_most(port_received_payload_most),
        .received_payload_index(port_received_payload_index),
        .received_payload_data(port_received_payload_data),
        .inject_valid(port_inject_valid),
        .inject_ready(inject_ready),
        .inject_payload_last(port_inject_payload_last),
        .inject_payload_destination(port_inject_payload_destination),
        .inject_payload_data(port_inject_payload_data),
        .eject_valid(eject_valid),
        .eject_ready(port_eject_ready),
        .eject_payload_last(eject_payload_last),
        .eject_payload_data(eject_payload_data)
    );

    OutputStationaryArray_2x2_d8_a32 array (
        .clk(clk),
        .rst(rst),
        .west_valid(offered),
        .west_ready(array_west_ready),
        .west_payload_0(array_west_payload_0),
        .west_payload_1(array_west_payload_1),
        .north_valid(offered),
        .north_ready(array_north_ready),
        .north_payload_0(array_north_payload_0),
        .north_payload_1(array_north_payload_1),
        .result_0(array_result_0),
        .result_1(array_result_1),
        .resultValid(array_resultValid),
        .last(last)
    );

    Fifo_w64_d2 rows (
        .clk(clk),
        .rst(rst),
        .in_valid(array_resultValid),
        .in_ready(rows_in_ready),
        .in_payload(rows_in_payload),
        .out_valid(rows_out_valid),
        .out_ready(flits_in_ready),
        .out_payload(rows_out_payload),
        .count(rows_count)
    );

    StreamNarrower_w32_r2 flits (
        .clk(clk),
        .rst(rst),
        .in_valid(rows_out_valid),
        .in_ready(flits_in_ready),
        .in_payload(rows_out_payload),
        .out_valid(flits_out_valid),
        .out_ready(port_data_ready),
        .out_payload(flits_out_payload)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, array_north_ready, rows_in_ready, rows_count};

`ifndef SYNTHESIS
    logic        inject_waited = 1'b0;
    logic        inject_payload_last_past;
    logic [1:0]  inject_payload_destination_past;
    logic [31:0] inject_payload_data_past;
    logic        eject_waited = 1'b0;
    logic        eject_payload_last_past;
    logic [31:0] eject_payload_data_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            inject_waited <= 1'b0;
            eject_waited <= 1'b0;
        end else begin
            inject_waited <= inject_valid && !inject_ready;
            eject_waited <= eject_valid && !eject_ready;
        end
    end

    always_ff @(posedge clk) begin
        inject_payload_last_past <= inject_payload_last;
        inject_payload_destination_past <= inject_payload_destination;
        inject_payload_data_past <= inject_payload_data;
        eject_payload_last_past <= eject_payload_last;
        eject_payload_data_past <= eject_payload_data;
    end

    // stream `inject` keeps valid until ready
    always @(posedge clk) begin : inject_keeps_valid
        if (!rst) begin
            assert (!inject_waited || inject_valid);
        end
    end

    // stream `inject` keeps its payload until ready
    always @(posedge clk) begin : inject_keeps_payload
        if (!rst) begin
            assert (!inject_waited || (inject_payload_last == inject_payload_last_past &&
                inject_payload_destination == inject_payload_destination_past &&
                inject_payload_data == inject_payload_data_past));
        end
    end

    // stream `eject` keeps valid until ready
    always @(posedge clk) begin : eject_keeps_valid
        if (!rst) begin
            assume (!eject_waited || eject_valid);
        end
    end

    // stream `eject` keeps its payload until ready
    always @(posedge clk) begin : eject_keeps_payload
        if (!rst) begin
            assume (!eject_waited || (eject_payload_last == eject_payload_last_past &&
                eject_payload_data == eject_payload_data_past));
        end
    end
`endif
endmodule
