// Accumulators in two banks, with an adder in front of them.
module Accumulators_2x2_d8_s4x16_a8_b16_m32_o4_q8_half_away (
    input  logic               clk,
    input  logic               rst,
    input  logic               add_valid,
    input  logic [2:0]         add_payload_address,
    input  logic signed [31:0] add_payload_sums_0,
    input  logic signed [31:0] add_payload_sums_1,
    input  logic               add_payload_accumulates,
    input  logic               write_valid,
    output logic               write_ready,
    input  logic [2:0]         write_payload_address,
    input  logic [63:0]        write_payload_data,
    input  logic               read_valid,
    output logic               read_ready,
    input  logic [2:0]         read_payload,
    output logic [63:0]        data
);
    logic               adding;
    logic [2:0]         added_address;
    logic signed [31:0] added_sums_0;
    logic signed [31:0] added_sums_1;
    logic               added_accumulates;
    logic [63:0]        rows_word_0;
    logic [63:0]        rows_word_1;
    logic               data_reg;
    logic               rows_hit_0;
    logic [63:0]        rows_hit_value_0;
    logic               rows_hit_1;
    logic [63:0]        rows_hit_value_1;
    logic [63:0]        word_0;
    logic               rows_written_0;
    logic [63:0]        word_1;
    logic               rows_written_1;
    logic               writesSum_0;
    logic               writes_0;
    logic               writesSum_1;
    logic               writes_1;
    logic [1:0]         add_payload_address_or_read_payload;
    logic [1:0]         add_payload_address_or_read_payload_2;
    logic [1:0]         added_address_or_write_payload_address;
    logic signed [31:0] before_0;
    logic signed [31:0] before_1;
    logic [63:0]        sum_0;
    logic [63:0]        sum_or_write_payload_data;
    logic [1:0]         added_address_or_write_payload_address_2;
    logic signed [31:0] before_2;
    logic signed [31:0] before_3;
    logic [63:0]        sum_1;
    logic [63:0]        sum_or_write_payload_data_2;
    logic [63:0]        rows_0 [0:3];
    logic [63:0]        rows_1 [0:3];

    assign writesSum_0 = adding && added_address[0] == 1'b1;
    assign writes_0 = write_valid && write_payload_address[0] == 1'b1;

    always_comb begin
        rows_written_1 = 1'b0;
        if (writesSum_0 || writes_0) begin
            rows_written_1 = 1'b1;
        end
    end

    assign writesSum_1 = adding && added_address[0] == 1'b0;
    assign writes_1 = write_valid && write_payload_address[0] == 1'b0;

    always_comb begin
        rows_written_0 = 1'b0;
        if (writesSum_1 || writes_1) begin
            rows_written_0 = 1'b1;
        end
    end

    assign add_payload_address_or_read_payload =
        (add_valid && add_payload_accumulates && add_payload_address[0] == 1'b0)
        ? add_payload_address[2:1] : read_payload[2:1];
    assign add_payload_address_or_read_payload_2 =
        (add_valid && add_payload_accumulates && add_payload_address[0] == 1'b1)
        ? add_payload_address[2:1] : read_payload[2:1];
    assign added_address_or_write_payload_address =
        writesSum_1 ? added_address[2:1] : write_payload_address[2:1];
    assign before_0 = word_0[63:32];
    assign before_1 = word_0[31:0];
    assign sum_0 = {(added_accumulates ? before_0 : 32'sd0) + added_sums_1,
        (added_accumulates ? before_1 : 32'sd0) + added_sums_0};
    assign sum_or_write_payload_data = writesSum_1 ? sum_0 : write_payload_data;
    assign added_address_or_write_payload_address_2 =
        writesSum_0 ? added_address[2:1] : write_payload_address[2:1];
    assign before_2 = word_1[63:32];
    assign before_3 = word_1[31:0];
    assign sum_1 = {(added_accumulates ? before_2 : 32'sd0) + added_sums_1,
        (added_accumulates ? before_3 : 32'sd0) + added_sums_0};
    assign sum_or_write_payload_data_2 = writesSum_0 ? sum_1 : write_payload_data;

    always_ff @(posedge clk) begin
        if (rst) begin
            adding <= 1'b0;
        end else begin
            adding <= add_valid;
        end
    end

    always_ff @(posedge clk) begin
        added_address <= add_payload_address;
        added_sums_0 <= add_payload_sums_0;
        added_sums_1 <= add_payload_sums_1;
        added_accumulates <= add_payload_accumulates;
        rows_word_0 <= rows_0[add_payload_address_or_read_payload];
        rows_word_1 <= rows_1[add_payload_address_or_read_payload_2];
        data_reg <= read_payload[0];
        rows_hit_0 <= rows_written_0 &&
            added_address_or_write_payload_address == add_payload_address_or_read_payload;
        rows_hit_value_0 <= sum_or_write_payload_data;
        rows_hit_1 <= rows_written_1 &&
            added_address_or_write_payload_address_2 == add_payload_address_or_read_payload_2;
        rows_hit_value_1 <= sum_or_write_payload_data_2;
    end

    always_ff @(posedge clk) begin
        if (writesSum_1 || writes_1) begin
            rows_0[added_address_or_write_payload_address] <= sum_or_write_payload_data;
        end
    end

    always_ff @(posedge clk) begin
        if (writesSum_0 || writes_0) begin
            rows_1[added_address_or_write_payload_address_2] <= sum_or_write_payload_data_2;
        end
    end

    assign data = data_reg == 1'b0 ? word_0 : word_1;
    assign read_ready = !(add_valid && add_payload_accumulates &&
        add_payload_address[0] == read_payload[0]);
    assign write_ready = !(adding && added_address[0] == write_payload_address[0]);
    assign word_0 = rows_hit_0 ? rows_hit_value_0 : rows_word_0;
    assign word_1 = rows_hit_1 ? rows_hit_value_1 : rows_word_1;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, read_valid};

`ifndef SYNTHESIS
    logic        write_waited = 1'b0;
    logic [2:0]  write_payload_address_past;
    logic [63:0] write_payload_data_past;
    logic        read_waited = 1'b0;
    logic [2:0]  read_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            write_waited <= 1'b0;
            read_waited <= 1'b0;
        end else begin
            write_waited <= write_valid && !write_ready;
            read_waited <= read_valid && !read_ready;
        end
    end

    always_ff @(posedge clk) begin
        write_payload_address_past <= write_payload_address;
        write_payload_data_past <= write_payload_data;
        read_payload_past <= read_payload;
    end

    // stream `write` keeps valid until ready
    always @(posedge clk) begin : write_keeps_valid
        if (!rst) begin
            assume (!write_waited || write_valid);
        end
    end

    // stream `write` keeps its payload until ready
    always @(posedge clk) begin : write_keeps_payload
        if (!rst) begin
            assume (!write_waited || (write_payload_address == write_payload_address_past &&
                write_payload_data == write_payload_data_past));
        end
    end

    // stream `read` keeps valid until ready
    always @(posedge clk) begin : read_keeps_valid
        if (!rst) begin
            assume (!read_waited || read_valid);
        end
    end

    // stream `read` keeps its payload until ready
    always @(posedge clk) begin : read_keeps_payload
        if (!rst) begin
            assume (!read_waited || read_payload == read_payload_past);
        end
    end
`endif
endmodule
