// AXI-Stream over a network.
module AxiStreamPort_a4_d16_i0_u0_p0 (
    input  logic        clk,
    input  logic        rst,
    input  logic [3:0]  self,
    input  logic        sent_valid,
    output logic        sent_ready,
    input  logic [15:0] sent_payload_data,
    input  logic [1:0]  sent_payload_keep,
    input  logic        sent_payload_last,
    input  logic [3:0]  sent_payload_dest,
    output logic        received_valid,
    input  logic        received_ready,
    output logic [15:0] received_payload_data,
    output logic [1:0]  received_payload_keep,
    output logic        received_payload_last,
    output logic [3:0]  received_payload_id,
    output logic        inject_valid,
    input  logic        inject_ready,
    output logic        inject_payload_last,
    output logic [3:0]  inject_payload_destination,
    output logic [17:0] inject_payload_data,
    input  logic        eject_valid,
    output logic        eject_ready,
    input  logic        eject_payload_last,
    input  logic [17:0] eject_payload_data
);
    logic       open;
    logic       open_2;
    logic [3:0] id;

    assign inject_valid = sent_valid;
    assign inject_payload_last = open && sent_payload_last;
    assign inject_payload_destination = sent_payload_dest;
    assign inject_payload_data = open ? {sent_payload_keep, sent_payload_data} : 18'(self);
    assign sent_ready = open && inject_ready;

    always_ff @(posedge clk) begin
        if (rst) begin
            open <= 1'b0;
        end else if (inject_valid && inject_ready) begin
            open <= !open || !sent_payload_last;
        end
    end

    assign eject_ready = !open_2 || received_ready;
    assign received_valid = open_2 && eject_valid;
    assign received_payload_data = eject_payload_data[15:0];
    assign received_payload_keep = eject_payload_data[17:16];
    assign received_payload_last = eject_payload_last;
    assign received_payload_id = id;

    always_ff @(posedge clk) begin
        if (rst) begin
            open_2 <= 1'b0;
        end else if (eject_valid && eject_ready) begin
            open_2 <= !eject_payload_last;
        end
    end

    always_ff @(posedge clk) begin
        if (eject_valid && eject_ready) begin
            if (!open_2) begin
                id <= eject_payload_data[3:0];
            end
        end
    end

`ifndef SYNTHESIS
    logic        sent_waited = 1'b0;
    logic [15:0] sent_payload_data_past;
    logic [1:0]  sent_payload_keep_past;
    logic        sent_payload_last_past;
    logic [3:0]  sent_payload_dest_past;
    logic        received_waited = 1'b0;
    logic [15:0] received_payload_data_past;
    logic [1:0]  received_payload_keep_past;
    logic        received_payload_last_past;
    logic [3:0]  received_payload_id_past;
    logic        inject_waited = 1'b0;
    logic        inject_payload_last_past;
    logic [3:0]  inject_payload_destination_past;
    logic [17:0] inject_payload_data_past;
    logic        eject_waited = 1'b0;
    logic        eject_payload_last_past;
    logic [17:0] eject_payload_data_past;
    logic        begun_0 = 1'b0;
    logic [3:0]  first_0 = 4'd0;
    logic        begun_1 = 1'b0;
    logic [3:0]  first_1 = 4'd0;
    logic        begun_0_2;
    logic [3:0]  first_0_2;
    logic        begun_1_2;
    logic [3:0]  first_1_2;
    assign begun_0_2 = (sent_valid && sent_ready) ? !sent_payload_last : begun_0;
    assign first_0_2 = (sent_valid && sent_ready) ? sent_payload_dest : first_0;
    assign begun_1_2 = (received_valid && received_ready) ? !received_payload_last : begun_1;
    assign first_1_2 = (received_valid && received_ready) ? received_payload_id : first_1;

    always_ff @(posedge clk) begin
        if (rst) begin
            sent_waited <= 1'b0;
            received_waited <= 1'b0;
            inject_waited <= 1'b0;
            eject_waited <= 1'b0;
            begun_0 <= 1'b0;
            first_0 <= 4'd0;
            begun_1 <= 1'b0;
            first_1 <= 4'd0;
        end else begin
            sent_waited <= sent_valid && !sent_ready;
            received_waited <= received_valid && !received_ready;
            inject_waited <= inject_valid && !inject_ready;
            eject_waited <= eject_valid && !eject_ready;
            begun_0 <= begun_0_2;
            first_0 <= first_0_2;
            begun_1 <= begun_1_2;
            first_1 <= first_1_2;
        end
    end

    always_ff @(posedge clk) begin
        sent_payload_data_past <= sent_payload_data;
        sent_payload_keep_past <= sent_payload_keep;
        sent_payload_last_past <= sent_payload_last;
        sent_payload_dest_past <= sent_payload_dest;
        received_payload_data_past <= received_payload_data;
        received_payload_keep_past <= received_payload_keep;
        received_payload_last_past <= received_payload_last;
        received_payload_id_past <= received_payload_id;
        inject_payload_last_past <= inject_payload_last;
        inject_payload_destination_past <= inject_payload_destination;
        inject_payload_data_past <= inject_payload_data;
        eject_payload_last_past <= eject_payload_last;
        eject_payload_data_past <= eject_payload_data;
    end

    // stream `sent` keeps valid until ready
    always @(posedge clk) begin : sent_keeps_valid
        if (!rst) begin
            assume (!sent_waited || sent_valid);
        end
    end

    // stream `sent` keeps its payload until ready
    always @(posedge clk) begin : sent_keeps_payload
        if (!rst) begin
            assume (!sent_waited || (sent_payload_data == sent_payload_data_past &&
                sent_payload_keep == sent_payload_keep_past &&
                sent_payload_last == sent_payload_last_past &&
                sent_payload_dest == sent_payload_dest_past));
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
            assert (!received_waited || (received_payload_data == received_payload_data_past &&
                received_payload_keep == received_payload_keep_past &&
                received_payload_last == received_payload_last_past &&
                received_payload_id == received_payload_id_past));
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

    // sent: packets do not mix
    always @(posedge clk) begin : sent_packets_do_not_mix
        if (!rst) begin
            assume (!(sent_valid && begun_0) || sent_payload_dest == first_0);
        end
    end

    // received: packets do not mix
    always @(posedge clk) begin : received_packets_do_not_mix
        if (!rst) begin
            assert (!(received_valid && begun_1) || received_payload_id == first_1);
        end
    end
`endif
endmodule
