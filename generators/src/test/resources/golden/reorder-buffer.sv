// Puts answers into the order of their requests.
module ReorderBuffer_w8_d8 (
    input  logic       clk,
    input  logic       rst,
    output logic       tag_valid,
    input  logic       tag_ready,
    output logic [2:0] tag_payload,
    input  logic       answer_valid,
    input  logic [2:0] answer_payload_tag,
    input  logic [7:0] answer_payload_item,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload
);
    logic [3:0] head;
    logic [3:0] tail;
    logic [7:0] answered;
    logic [3:0] given;
    logic [7:0] words [0:7];

    assign given = tail - head;
    assign tag_valid = given != 4'd8;
    assign tag_payload = tail[2:0];

    always_ff @(posedge clk) begin
        if (rst) begin
            tail <= 4'd0;
        end else if (tag_valid && tag_ready) begin
            tail <= tail + 4'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            answered <= 8'd0;
            head <= 4'd0;
        end else begin
            if (answer_valid) begin
                answered[answer_payload_tag] <= 1'b1;
            end
            if (out_valid && out_ready) begin
                answered[head[2:0]] <= 1'b0;
                head <= head + 4'd1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (answer_valid) begin
            words[answer_payload_tag] <= answer_payload_item;
        end
    end

    assign out_valid = 1'(answered >> head[2:0]);
    assign out_payload = words[head[2:0]];

`ifndef SYNTHESIS
    logic       tag_waited = 1'b0;
    logic [2:0] tag_payload_past;
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            tag_waited <= 1'b0;
            out_waited <= 1'b0;
        end else begin
            tag_waited <= tag_valid && !tag_ready;
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge clk) begin
        tag_payload_past <= tag_payload;
        out_payload_past <= out_payload;
    end

    // stream `tag` keeps valid until ready
    always @(posedge clk) begin : tag_keeps_valid
        if (!rst) begin
            assert (!tag_waited || tag_valid);
        end
    end

    // stream `tag` keeps its payload until ready
    always @(posedge clk) begin : tag_keeps_payload
        if (!rst) begin
            assert (!tag_waited || tag_payload == tag_payload_past);
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

    // a tag is answered once
    always @(posedge clk) begin : a_tag_is_answered_once
        if (!rst) begin
            assume (!answer_valid || !(1'(answered >> answer_payload_tag)));
        end
    end

    // a tag that is answered was given
    always @(posedge clk) begin : a_tag_that_is_answered_was_given
        if (!rst) begin
            assume (!answer_valid || 4'($unsigned(answer_payload_tag - head[2:0])) < given);
        end
    end
`endif
endmodule
