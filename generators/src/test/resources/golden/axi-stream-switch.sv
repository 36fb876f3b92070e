// verilator lint_off DECLFILENAME

// Round-robin arbiter: the winner goes to the back of the queue.
module RoundRobinArbiter_r3 (
    input  logic       clk,
    input  logic       rst,
    input  logic [2:0] request,
    input  logic       accept,
    output logic [2:0] grant
);
    logic [2:0] preferred;
    logic [2:0] first;

    assign first = request & preferred;
    assign grant = (|first) ? first & (~first + 3'd1) : request & (~request + 3'd1);

    always_ff @(posedge clk) begin
        if (rst) begin
            preferred <= 3'd0;
        end else if (accept && (|request)) begin
            preferred <= ~(grant | (grant - 3'd1));
        end
    end
endmodule

// Packets of AXI-Stream from every input to the output that they name.
module AxiStreamSwitch_in3_o3_d32_id0_u0 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_0_valid,
    output logic        in_0_ready,
    input  logic [31:0] in_0_payload_data,
    input  logic [3:0]  in_0_payload_keep,
    input  logic        in_0_payload_last,
    input  logic [1:0]  in_0_payload_dest,
    input  logic        in_1_valid,
    output logic        in_1_ready,
    input  logic [31:0] in_1_payload_data,
    input  logic [3:0]  in_1_payload_keep,
    input  logic        in_1_payload_last,
    input  logic [1:0]  in_1_payload_dest,
    input  logic        in_2_valid,
    output logic        in_2_ready,
    input  logic [31:0] in_2_payload_data,
    input  logic [3:0]  in_2_payload_keep,
    input  logic        in_2_payload_last,
    input  logic [1:0]  in_2_payload_dest,
    output logic        out_0_valid,
    input  logic        out_0_ready,
    output logic [31:0] out_0_payload_data,
    output logic [3:0]  out_0_payload_keep,
    output logic        out_0_payload_last,
    output logic [1:0]  out_0_payload_dest,
    output logic        out_1_valid,
    input  logic        out_1_ready,
    output logic [31:0] out_1_payload_data,
    output logic [3:0]  out_1_payload_keep,
    output logic        out_1_payload_last,
    output logic [1:0]  out_1_payload_dest,
    output logic        out_2_valid,
    input  logic        out_2_ready,
    output logic [31:0] out_2_payload_data,
    output logic [3:0]  out_2_payload_keep,
    output logic        out_2_payload_last,
    output logic [1:0]  out_2_payload_dest
);
    logic [2:0]  owner_0;
    logic [2:0]  owner_1;
    logic [2:0]  owner_2;
    logic [2:0]  arbiter_0_grant;
    logic [2:0]  arbiter_1_grant;
    logic [2:0]  arbiter_2_grant;
    logic [2:0]  chosen_0;
    logic [2:0]  wants_0;
    logic [31:0] chosen_0_cat;
    logic [31:0] chosen_1_cat;
    logic [31:0] chosen_2_cat;
    logic [2:0]  chosen_1;
    logic [2:0]  wants_1;
    logic [31:0] chosen_0_cat_2;
    logic [31:0] chosen_1_cat_2;
    logic [31:0] chosen_2_cat_2;
    logic [2:0]  chosen_2;
    logic [2:0]  wants_2;
    logic [31:0] chosen_0_cat_3;
    logic [31:0] chosen_1_cat_3;
    logic [31:0] chosen_2_cat_3;
    logic        ready_0;
    logic [2:0]  chosen_and_wants;
    logic        ready_0_2;
    logic [2:0]  chosen_and_wants_2;
    logic        ready_1;
    logic [2:0]  chosen_and_wants_3;
    logic        ready_2;
    logic        ready_1_2;
    logic [2:0]  chosen_and_wants_4;
    logic        ready_3;
    logic [2:0]  chosen_and_wants_5;
    logic        ready_4;
    logic [2:0]  chosen_and_wants_6;
    logic        ready_5;
    logic        ready_2_2;
    logic [2:0]  chosen_and_wants_7;
    logic        ready_6;
    logic [2:0]  chosen_and_wants_8;
    logic        ready_7;
    logic [2:0]  chosen_and_wants_9;
    logic        ready_8;
    logic        arbiter_0_accept;
    logic        arbiter_1_accept;
    logic        arbiter_2_accept;

    assign chosen_0 = (|owner_0) ? owner_0 : arbiter_0_grant;
    assign wants_0 = {in_2_valid && in_2_payload_dest == 2'd0,
        in_1_valid && in_1_payload_dest == 2'd0, in_0_valid && in_0_payload_dest == 2'd0};
    assign out_0_valid = |(chosen_0 & wants_0);
    assign chosen_0_cat = {32{chosen_0[0]}};
    assign chosen_1_cat = {32{chosen_0[1]}};
    assign chosen_2_cat = {32{chosen_0[2]}};
    assign out_0_payload_data = (chosen_0_cat & in_0_payload_data) |
        (chosen_1_cat & in_1_payload_data) | (chosen_2_cat & in_2_payload_data);
    assign out_0_payload_keep = ({4{chosen_0[0]}} & in_0_payload_keep) |
        ({4{chosen_0[1]}} & in_1_payload_keep) | ({4{chosen_0[2]}} & in_2_payload_keep);
    assign out_0_payload_last = (chosen_0[0] && in_0_payload_last) ||
        (chosen_0[1] && in_1_payload_last) || (chosen_0[2] && in_2_payload_last);
    assign out_0_payload_dest = ({2{chosen_0[0]}} & in_0_payload_dest) |
        ({2{chosen_0[1]}} & in_1_payload_dest) | ({2{chosen_0[2]}} & in_2_payload_dest);

    always_ff @(posedge clk) begin
        if (rst) begin
            owner_0 <= 3'd0;
        end else if (out_0_valid && out_0_ready && out_0_payload_last) begin
            owner_0 <= 3'd0;
        end else if (out_0_valid) begin
            owner_0 <= chosen_0;
        end
    end

    assign chosen_1 = (|owner_1) ? owner_1 : arbiter_1_grant;
    assign wants_1 = {in_2_valid && in_2_payload_dest == 2'd1,
        in_1_valid && in_1_payload_dest == 2'd1, in_0_valid && in_0_payload_dest == 2'd1};
    assign out_1_valid = |(chosen_1 & wants_1);
    assign chosen_0_cat_2 = {32{chosen_1[0]}};
    assign chosen_1_cat_2 = {32{chosen_1[1]}};
    assign chosen_2_cat_2 = {32{chosen_1[2]}};
    assign out_1_payload_data = (chosen_0_cat_2 & in_0_payload_data) |
        (chosen_1_cat_2 & in_1_payload_data) | (chosen_2_cat_2 & in_2_payload_data);
    assign out_1_payload_keep = ({4{chosen_1[0]}} & in_0_payload_keep) |
        ({4{chosen_1[1]}} & in_1_payload_keep) | ({4{chosen_1[2]}} & in_2_payload_keep);
    assign out_1_payload_last = (chosen_1[0] && in_0_payload_last) ||
        (chosen_1[1] && in_1_payload_last) || (chosen_1[2] && in_2_payload_last);
    assign out_1_payload_dest = ({2{chosen_1[0]}} & in_0_payload_dest) |
        ({2{chosen_1[1]}} & in_1_payload_dest) | ({2{chosen_1[2]}} & in_2_payload_dest);

    always_ff @(posedge clk) begin
        if (rst) begin
            owner_1 <= 3'd0;
        end else if (out_1_valid && out_1_ready && out_1_payload_last) begin
            owner_1 <= 3'd0;
        end else if (out_1_valid) begin
            owner_1 <= chosen_1;
        end
    end

    assign chosen_2 = (|owner_2) ? owner_2 : arbiter_2_grant;
    assign wants_2 = {in_2_valid && in_2_payload_dest == 2'd2,
        in_1_valid && in_1_payload_dest == 2'd2, in_0_valid && in_0_payload_dest == 2'd2};
    assign out_2_valid = |(chosen_2 & wants_2);
    assign chosen_0_cat_3 = {32{chosen_2[0]}};
    assign chosen_1_cat_3 = {32{chosen_2[1]}};
    assign chosen_2_cat_3 = {32{chosen_2[2]}};
    assign out_2_payload_data = (chosen_0_cat_3 & in_0_payload_data) |
        (chosen_1_cat_3 & in_1_payload_data) | (chosen_2_cat_3 & in_2_payload_data);
    assign out_2_payload_keep = ({4{chosen_2[0]}} & in_0_payload_keep) |
        ({4{chosen_2[1]}} & in_1_payload_keep) | ({4{chosen_2[2]}} & in_2_payload_keep);
    assign out_2_payload_last = (chosen_2[0] && in_0_payload_last) ||
        (chosen_2[1] && in_1_payload_last) || (chosen_2[2] && in_2_payload_last);
    assign out_2_payload_dest = ({2{chosen_2[0]}} & in_0_payload_dest) |
        ({2{chosen_2[1]}} & in_1_payload_dest) | ({2{chosen_2[2]}} & in_2_payload_dest);

    always_ff @(posedge clk) begin
        if (rst) begin
            owner_2 <= 3'd0;
        end else if (out_2_valid && out_2_ready && out_2_payload_last) begin
            owner_2 <= 3'd0;
        end else if (out_2_valid) begin
            owner_2 <= chosen_2;
        end
    end

    assign ready_0 = in_0_payload_dest >= 2'd3;
    assign chosen_and_wants = chosen_0 & wants_0;
    assign ready_0_2 = ready_0 || (chosen_and_wants[0] && out_0_ready);
    assign chosen_and_wants_2 = chosen_1 & wants_1;
    assign ready_1 = ready_0_2 || (chosen_and_wants_2[0] && out_1_ready);
    assign chosen_and_wants_3 = chosen_2 & wants_2;
    assign ready_2 = ready_1 || (chosen_and_wants_3[0] && out_2_ready);
    assign in_0_ready = ready_2;
    assign ready_1_2 = in_1_payload_dest >= 2'd3;
    assign chosen_and_wants_4 = chosen_0 & wants_0;
    assign ready_3 = ready_1_2 || (chosen_and_wants_4[1] && out_0_ready);
    assign chosen_and_wants_5 = chosen_1 & wants_1;
    assign ready_4 = ready_3 || (chosen_and_wants_5[1] && out_1_ready);
    assign chosen_and_wants_6 = chosen_2 & wants_2;
    assign ready_5 = ready_4 || (chosen_and_wants_6[1] && out_2_ready);
    assign in_1_ready = ready_5;
    assign ready_2_2 = in_2_payload_dest >= 2'd3;
    assign chosen_and_wants_7 = chosen_0 & wants_0;
    assign ready_6 = ready_2_2 || (chosen_and_wants_7[2] && out_0_ready);
    assign chosen_and_wants_8 = chosen_1 & wants_1;
    assign ready_7 = ready_6 || (chosen_and_wants_8[2] && out_1_ready);
    assign chosen_and_wants_9 = chosen_2 & wants_2;
    assign ready_8 = ready_7 || (chosen_and_wants_9[2] && out_2_ready);
    assign in_2_ready = ready_8;
    assign arbiter_0_accept = out_0_valid && !(|owner_0);
    assign arbiter_1_accept = out_1_valid && !(|owner_1);
    assign arbiter_2_accept = out_2_valid && !(|owner_2);

    RoundRobinArbiter_r3 arbiter_0 (
        .clk(clk),
        .rst(rst),
        .request(wants_0),
        .accept(arbiter_0_accept),
        .grant(arbiter_0_grant)
    );

    RoundRobinArbiter_r3 arbiter_1 (
        .clk(clk),
        .rst(rst),
        .request(wants_1),
        .accept(arbiter_1_accept),
        .grant(arbiter_1_grant)
    );

    RoundRobinArbiter_r3 arbiter_2 (
        .clk(clk),
        .rst(rst),
        .request(wants_2),
        .accept(arbiter_2_accept),
        .grant(arbiter_2_grant)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, chosen_and_wants[2:1], chosen_and_wants_2[2:1], chosen_and_wants_3[2:1],
        chosen_and_wants_4[0], chosen_and_wants_4[2], chosen_and_wants_5[0], chosen_and_wants_5[2],
        chosen_and_wants_6[0], chosen_and_wants_6[2], chosen_and_wants_7[1:0],
        chosen_and_wants_8[1:0], chosen_and_wants_9[1:0]};

`ifndef SYNTHESIS
    logic        in_0_waited = 1'b0;
    logic [31:0] in_0_payload_data_past;
    logic [3:0]  in_0_payload_keep_past;
    logic        in_0_payload_last_past;
    logic [1:0]  in_0_payload_dest_past;
    logic        in_1_waited = 1'b0;
    logic [31:0] in_1_payload_data_past;
    logic [3:0]  in_1_payload_keep_past;
    logic        in_1_payload_last_past;
    logic [1:0]  in_1_payload_dest_past;
    logic        in_2_waited = 1'b0;
    logic [31:0] in_2_payload_data_past;
    logic [3:0]  in_2_payload_keep_past;
    logic        in_2_payload_last_past;
    logic [1:0]  in_2_payload_dest_past;
    logic        out_0_waited = 1'b0;
    logic [31:0] out_0_payload_data_past;
    logic [3:0]  out_0_payload_keep_past;
    logic        out_0_payload_last_past;
    logic [1:0]  out_0_payload_dest_past;
    logic        out_1_waited = 1'b0;
    logic [31:0] out_1_payload_data_past;
    logic [3:0]  out_1_payload_keep_past;
    logic        out_1_payload_last_past;
    logic [1:0]  out_1_payload_dest_past;
    logic        out_2_waited = 1'b0;
    logic [31:0] out_2_payload_data_past;
    logic [3:0]  out_2_payload_keep_past;
    logic        out_2_payload_last_past;
    logic [1:0]  out_2_payload_dest_past;
    logic        begun_0 = 1'b0;
    logic [1:0]  first_0 = 2'd0;
    logic        begun_1 = 1'b0;
    logic [1:0]  first_1 = 2'd0;
    logic        begun_2 = 1'b0;
    logic [1:0]  first_2 = 2'd0;
    logic        begun_3 = 1'b0;
    logic [1:0]  first_3 = 2'd0;
    logic        begun_4 = 1'b0;
    logic [1:0]  first_4 = 2'd0;
    logic        begun_5 = 1'b0;
    logic [1:0]  first_5 = 2'd0;
    logic        begun_0_2;
    logic [1:0]  first_0_2;
    logic        begun_1_2;
    logic [1:0]  first_1_2;
    logic        begun_2_2;
    logic [1:0]  first_2_2;
    logic        begun_3_2;
    logic [1:0]  first_3_2;
    logic        begun_4_2;
    logic [1:0]  first_4_2;
    logic        begun_5_2;
    logic [1:0]  first_5_2;
    assign begun_0_2 = (out_0_valid && out_0_ready) ? !out_0_payload_last : begun_0;
    assign first_0_2 = (out_0_valid && out_0_ready) ? out_0_payload_dest : first_0;
    assign begun_1_2 = (out_1_valid && out_1_ready) ? !out_1_payload_last : begun_1;
    assign first_1_2 = (out_1_valid && out_1_ready) ? out_1_payload_dest : first_1;
    assign begun_2_2 = (out_2_valid && out_2_ready) ? !out_2_payload_last : begun_2;
    assign first_2_2 = (out_2_valid && out_2_ready) ? out_2_payload_dest : first_2;
    assign begun_3_2 = (in_0_valid && in_0_ready) ? !in_0_payload_last : begun_3;
    assign first_3_2 = (in_0_valid && in_0_ready) ? in_0_payload_dest : first_3;
    assign begun_4_2 = (in_1_valid && in_1_ready) ? !in_1_payload_last : begun_4;
    assign first_4_2 = (in_1_valid && in_1_ready) ? in_1_payload_dest : first_4;
    assign begun_5_2 = (in_2_valid && in_2_ready) ? !in_2_payload_last : begun_5;
    assign first_5_2 = (in_2_valid && in_2_ready) ? in_2_payload_dest : first_5;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_0_waited <= 1'b0;
            in_1_waited <= 1'b0;
            in_2_waited <= 1'b0;
            out_0_waited <= 1'b0;
            out_1_waited <= 1'b0;
            out_2_waited <= 1'b0;
            begun_0 <= 1'b0;
            first_0 <= 2'd0;
            begun_1 <= 1'b0;
            first_1 <= 2'd0;
            begun_2 <= 1'b0;
            first_2 <= 2'd0;
            begun_3 <= 1'b0;
            first_3 <= 2'd0;
            begun_4 <= 1'b0;
            first_4 <= 2'd0;
            begun_5 <= 1'b0;
            first_5 <= 2'd0;
        end else begin
            in_0_waited <= in_0_valid && !in_0_ready;
            in_1_waited <= in_1_valid && !in_1_ready;
            in_2_waited <= in_2_valid && !in_2_ready;
            out_0_waited <= out_0_valid && !out_0_ready;
            out_1_waited <= out_1_valid && !out_1_ready;
            out_2_waited <= out_2_valid && !out_2_ready;
            begun_0 <= begun_0_2;
            first_0 <= first_0_2;
            begun_1 <= begun_1_2;
            first_1 <= first_1_2;
            begun_2 <= begun_2_2;
            first_2 <= first_2_2;
            begun_3 <= begun_3_2;
            first_3 <= first_3_2;
            begun_4 <= begun_4_2;
            first_4 <= first_4_2;
            begun_5 <= begun_5_2;
            first_5 <= first_5_2;
        end
    end

    always_ff @(posedge clk) begin
        in_0_payload_data_past <= in_0_payload_data;
        in_0_payload_keep_past <= in_0_payload_keep;
        in_0_payload_last_past <= in_0_payload_last;
        in_0_payload_dest_past <= in_0_payload_dest;
        in_1_payload_data_past <= in_1_payload_data;
        in_1_payload_keep_past <= in_1_payload_keep;
        in_1_payload_last_past <= in_1_payload_last;
        in_1_payload_dest_past <= in_1_payload_dest;
        in_2_payload_data_past <= in_2_payload_data;
        in_2_payload_keep_past <= in_2_payload_keep;
        in_2_payload_last_past <= in_2_payload_last;
        in_2_payload_dest_past <= in_2_payload_dest;
        out_0_payload_data_past <= out_0_payload_data;
        out_0_payload_keep_past <= out_0_payload_keep;
        out_0_payload_last_past <= out_0_payload_last;
        out_0_payload_dest_past <= out_0_payload_dest;
        out_1_payload_data_past <= out_1_payload_data;
        out_1_payload_keep_past <= out_1_payload_keep;
        out_1_payload_last_past <= out_1_payload_last;
        out_1_payload_dest_past <= out_1_payload_dest;
        out_2_payload_data_past <= out_2_payload_data;
        out_2_payload_keep_past <= out_2_payload_keep;
        out_2_payload_last_past <= out_2_payload_last;
        out_2_payload_dest_past <= out_2_payload_dest;
    end

    // stream `in_0` keeps valid until ready
    always @(posedge clk) begin : in_0_keeps_valid
        if (!rst) begin
            assume (!in_0_waited || in_0_valid);
        end
    end

    // stream `in_0` keeps its payload until ready
    always @(posedge clk) begin : in_0_keeps_payload
        if (!rst) begin
            assume (!in_0_waited || (in_0_payload_data == in_0_payload_data_past &&
                in_0_payload_keep == in_0_payload_keep_past &&
                in_0_payload_last == in_0_payload_last_past &&
                in_0_payload_dest == in_0_payload_dest_past));
        end
    end

    // stream `in_1` keeps valid until ready
    always @(posedge clk) begin : in_1_keeps_valid
        if (!rst) begin
            assume (!in_1_waited || in_1_valid);
        end
    end

    // stream `in_1` keeps its payload until ready
    always @(posedge clk) begin : in_1_keeps_payload
        if (!rst) begin
            assume (!in_1_waited || (in_1_payload_data == in_1_payload_data_past &&
                in_1_payload_keep == in_1_payload_keep_past &&
                in_1_payload_last == in_1_payload_last_past &&
                in_1_payload_dest == in_1_payload_dest_past));
        end
    end

    // stream `in_2` keeps valid until ready
    always @(posedge clk) begin : in_2_keeps_valid
        if (!rst) begin
            assume (!in_2_waited || in_2_valid);
        end
    end

    // stream `in_2` keeps its payload until ready
    always @(posedge clk) begin : in_2_keeps_payload
        if (!rst) begin
            assume (!in_2_waited || (in_2_payload_data == in_2_payload_data_past &&
                in_2_payload_keep == in_2_payload_keep_past &&
                in_2_payload_last == in_2_payload_last_past &&
                in_2_payload_dest == in_2_payload_dest_past));
        end
    end

    // stream `out_0` keeps valid until ready
    always @(posedge clk) begin : out_0_keeps_valid
        if (!rst) begin
            assert (!out_0_waited || out_0_valid);
        end
    end

    // stream `out_0` keeps its payload until ready
    always @(posedge clk) begin : out_0_keeps_payload
        if (!rst) begin
            assert (!out_0_waited || (out_0_payload_data == out_0_payload_data_past &&
                out_0_payload_keep == out_0_payload_keep_past &&
                out_0_payload_last == out_0_payload_last_past &&
                out_0_payload_dest == out_0_payload_dest_past));
        end
    end

    // stream `out_1` keeps valid until ready
    always @(posedge clk) begin : out_1_keeps_valid
        if (!rst) begin
            assert (!out_1_waited || out_1_valid);
        end
    end

    // stream `out_1` keeps its payload until ready
    always @(posedge clk) begin : out_1_keeps_payload
        if (!rst) begin
            assert (!out_1_waited || (out_1_payload_data == out_1_payload_data_past &&
                out_1_payload_keep == out_1_payload_keep_past &&
                out_1_payload_last == out_1_payload_last_past &&
                out_1_payload_dest == out_1_payload_dest_past));
        end
    end

    // stream `out_2` keeps valid until ready
    always @(posedge clk) begin : out_2_keeps_valid
        if (!rst) begin
            assert (!out_2_waited || out_2_valid);
        end
    end

    // stream `out_2` keeps its payload until ready
    always @(posedge clk) begin : out_2_keeps_payload
        if (!rst) begin
            assert (!out_2_waited || (out_2_payload_data == out_2_payload_data_past &&
                out_2_payload_keep == out_2_payload_keep_past &&
                out_2_payload_last == out_2_payload_last_past &&
                out_2_payload_dest == out_2_payload_dest_past));
        end
    end

    // out 0: packets do not mix
    always @(posedge clk) begin : out_0_packets_do_not_mix
        if (!rst) begin
            assert (!(out_0_valid && begun_0) || out_0_payload_dest == first_0);
        end
    end

    // out 1: packets do not mix
    always @(posedge clk) begin : out_1_packets_do_not_mix
        if (!rst) begin
            assert (!(out_1_valid && begun_1) || out_1_payload_dest == first_1);
        end
    end

    // out 2: packets do not mix
    always @(posedge clk) begin : out_2_packets_do_not_mix
        if (!rst) begin
            assert (!(out_2_valid && begun_2) || out_2_payload_dest == first_2);
        end
    end

    // in 0: packets do not mix
    always @(posedge clk) begin : in_0_packets_do_not_mix
        if (!rst) begin
            assume (!(in_0_valid && begun_3) || in_0_payload_dest == first_3);
        end
    end

    // in 1: packets do not mix
    always @(posedge clk) begin : in_1_packets_do_not_mix
        if (!rst) begin
            assume (!(in_1_valid && begun_4) || in_1_payload_dest == first_4);
        end
    end

    // in 2: packets do not mix
    always @(posedge clk) begin : in_2_packets_do_not_mix
        if (!rst) begin
            assume (!(in_2_valid && begun_5) || in_2_payload_dest == first_5);
        end
    end
`endif
endmodule
