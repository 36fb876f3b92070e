// Sends and receives messages over a network, as a DMA does.
module MessagePort_a4_d32_t4_l8_p16 (
    input  logic        clk,
    input  logic        rst,
    input  logic [3:0]  self,
    input  logic        message_valid,
    output logic        message_ready,
    input  logic [3:0]  message_payload_destination,
    input  logic [3:0]  message_payload_tag,
    input  logic [7:0]  message_payload_most,
    input  logic        data_valid,
    output logic        data_ready,
    input  logic [31:0] data_payload,
    output logic        received_valid,
    input  logic        received_ready,
    output logic [3:0]  received_payload_source,
    output logic [3:0]  received_payload_tag,
    output logic [7:0]  received_payload_most,
    output logic [7:0]  received_payload_index,
    output logic [31:0] received_payload_data,
    output logic        inject_valid,
    input  logic        inject_ready,
    output logic        inject_payload_last,
    output logic [3:0]  inject_payload_destination,
    output logic [31:0] inject_payload_data,
    input  logic        eject_valid,
    output logic        eject_ready,
    input  logic        eject_payload_last,
    input  logic [31:0] eject_payload_data
);
    logic [7:0]  index;
    logic [7:0]  inPacket;
    logic        open;
    logic [3:0]  source;
    logic [3:0]  tag;
    logic [7:0]  most;
    logic [7:0]  index_2;
    logic        open_2;
    logic        ends;
    logic        last;
    logic [23:0] header;

    assign inject_valid = message_valid && (!open || data_valid);
    assign ends = index == message_payload_most;
    assign last = ends || inPacket == 8'd15;
    assign inject_payload_last = open && last;
    assign inject_payload_destination = message_payload_destination;
    assign header = {self, message_payload_tag, message_payload_most, index};
    assign inject_payload_data = open ? data_payload : 32'(header);
    assign data_ready = message_valid && open && inject_ready;
    assign message_ready = data_valid && data_ready && ends;

    always_ff @(posedge clk) begin
        if (rst) begin
            open <= 1'b0;
            inPacket <= 8'd0;
        end else if (inject_valid && inject_ready) begin
            open <= !open || !last;
            inPacket <= (open && !last) ? inPacket + 8'd1 : 8'd0;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            index <= 8'd0;
        end else if (data_valid && data_ready) begin
            index <= ends ? 8'd0 : index + 8'd1;
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
            index_2 <= index_2 + 8'd1;
        end
        if (eject_valid && eject_ready) begin
            if (!open_2) begin
                index_2 <= eject_payload_data[7:0];
                most <= eject_payload_data[15:8];
                tag <= eject_payload_data[19:16];
                source <= eject_payload_data[23:20];
            end
        end
    end

`ifndef SYNTHESIS
    logic        message_waited = 1'b0;
    logic [3:0]  message_payload_destination_past;
    logic [3:0]  message_payload_tag_past;
    logic [7:0]  message_payload_most_past;
    logic        data_waited = 1'b0;
    logic [31:0] data_payload_past;
    logic        received_waited = 1'b0;
    logic [3:0]  received_payload_source_past;
    logic [3:0]  received_payload_tag_past;
    logic [7:0]  received_payload_most_past;
    logic [7:0]  received_payload_index_past;
    logic [31:0] received_payload_data_past;
    logic        inject_waited = 1'b0;
    logic        inject_payload_last_past;
    logic [3:0]  inject_payload_destination_past;
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
