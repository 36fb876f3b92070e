// verilator lint_off DECLFILENAME

// First-in first-out queue.
module Fifo_w8_d2 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload
);
    logic [1:0] head;
    logic [1:0] tail;
    logic       empty;
    logic       full;
    logic [7:0] store [0:1];

    always_ff @(posedge clk) begin
        if (rst) begin
            tail <= 2'd0;
        end else if (in_valid && in_ready) begin
            tail <= tail + 2'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            store[tail[0]] <= in_payload;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head <= 2'd0;
        end else if (out_valid && out_ready) begin
            head <= head + 2'd1;
        end
    end

    assign empty = head == tail;
    assign full = head[0] == tail[0] && !empty;
    assign in_ready = !full;
    assign out_valid = !empty;
    assign out_payload = store[head[0]];

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_past;
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_past;

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

// First-in first-out queue.
module Fifo_w8_d4 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload
);
    logic [2:0] head;
    logic [2:0] tail;
    logic       empty;
    logic       full;
    logic [7:0] store [0:3];

    always_ff @(posedge clk) begin
        if (rst) begin
            tail <= 3'd0;
        end else if (in_valid && in_ready) begin
            tail <= tail + 3'd1;
        end
    end

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            store[tail[1:0]] <= in_payload;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            head <= 3'd0;
        end else if (out_valid && out_ready) begin
            head <= head + 3'd1;
        end
    end

    assign empty = head == tail;
    assign full = head[1:0] == tail[1:0] && !empty;
    assign in_ready = !full;
    assign out_valid = !empty;
    assign out_payload = store[head[1:0]];

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_past;
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_past;

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

module Controller (
    input  logic              clk,
    input  logic              rst_n,
    input  logic              command_valid,
    output logic              command_ready,
    input  logic [2:0]        command_payload_address,
    input  logic signed [7:0] command_payload_value,
    input  logic              command_payload_write,
    output logic signed [7:0] outputs_0,
    output logic signed [7:0] outputs_1,
    output logic signed [7:0] outputs_2,
    output logic signed [7:0] outputs_3,
    output logic signed [7:0] outputs_4,
    output logic signed [7:0] selected,
    output logic [2:0]        state,
    output logic [3:0]        count,
    output logic [11:0]       fromMemory,
    output logic [2:0]        last_address,
    output logic signed [7:0] last_value,
    output logic              last_write,
    output logic [7:0]        mixed,
    output logic signed [3:0] clamped
);
    localparam logic [2:0] IDLE = 3'd0;
    localparam logic [2:0] LOAD = 3'd1;
    localparam logic [2:0] RUN  = 3'd2;
    localparam logic [2:0] DONE = 3'd3;
    localparam logic [2:0] STOP = 3'd4;

    logic [2:0]        current;
    logic signed [7:0] file_0;
    logic signed [7:0] file_1;
    logic signed [7:0] file_2;
    logic signed [7:0] file_3;
    logic signed [7:0] file_4;
    logic [3:0]        cycles;
    logic [2:0]        seen_address;
    logic signed [7:0] seen_value;
    logic              seen_write;
    logic [11:0]       store_word;
    logic [3:0]        low;
    logic signed [7:0] file_at_command_payload_address;
    logic signed [8:0] file_0_plus_file_1;
    logic [11:0]       store [0:4];

    always_ff @(posedge clk or negedge rst_n) begin
        if (!rst_n) begin
            file_0 <= 8'sd0;
            file_1 <= 8'sd0;
            file_2 <= 8'sd0;
            file_3 <= 8'sd0;
            file_4 <= 8'sd0;
        end else if (command_valid && command_ready) begin
            if (command_payload_write) begin
                case (command_payload_address)
                    3'd0: file_0 <= command_payload_value;
                    3'd1: file_1 <= command_payload_value;
                    3'd2: file_2 <= command_payload_value;
                    3'd3: file_3 <= command_payload_value;
                    3'd4: file_4 <= command_payload_value;
                    default: ;
                endcase
            end
        end
    end

    always_ff @(posedge clk) begin
        if (command_valid && command_ready) begin
            seen_address <= command_payload_address;
            seen_value <= command_payload_value;
            seen_write <= command_payload_write;
            if (command_payload_write) begin
                if (command_payload_address <= 3'd4) begin
                    store[command_payload_address] <=
                        {command_payload_address, command_payload_value, command_payload_write};
                end
            end
        end
    end

    always_ff @(posedge clk or negedge rst_n) begin
        if (!rst_n) begin
            current <= IDLE;
            cycles <= 4'd0;
        end else begin
            case (current)
                IDLE: begin
                    if (command_valid) begin
                        current <= LOAD;
                    end
                end
                LOAD: current <= RUN;
                RUN: begin
                    cycles <= cycles + 4'd1;
                    if (cycles == 4'd9) begin
                        current <= DONE;
                    end else if (seen_write && cycles > 4'd3) begin
                        current <= STOP;
                    end else begin
                        current <= RUN;
                    end
                end
                default: current <= IDLE;
            endcase
        end
    end

    assign outputs_0 = file_0;
    assign outputs_1 = file_1;
    assign outputs_2 = file_2;
    assign outputs_3 = file_3;
    assign outputs_4 = file_4;

    always_comb begin
        case (command_payload_address)
            3'd0: file_at_command_payload_address = file_0;
            3'd1: file_at_command_payload_address = file_1;
            3'd2: file_at_command_payload_address = file_2;
            3'd3: file_at_command_payload_address = file_3;
            default: file_at_command_payload_address = file_4;
        endcase
    end

    assign selected = file_at_command_payload_address + 8'sd1;
    assign command_ready = current == IDLE ? 1'b1 : current == RUN ? seen_write : 1'b0;
    assign state = current;
    assign count = cycles;

    always_ff @(posedge clk) begin
        store_word <= command_payload_address <= 3'd4 ? store[command_payload_address] : 12'd0;
    end

    assign fromMemory = store_word;
    assign last_address = seen_address;
    assign last_value = seen_value;
    assign last_write = seen_write;

    always_comb begin
        low = 4'd3;
        if (cycles[0]) begin
            low[1:0] = cycles[3:2];
        end
    end

    assign mixed = {low, (cycles < 4'd4) ? 4'd1 : (cycles < 4'd8) ? cycles : 4'd0};
    assign file_0_plus_file_1 = 9'(file_0) + 9'(file_1);
    assign clamped = (file_0_plus_file_1 > 9'sd7) ? 4'sd7 : (file_0_plus_file_1 < -9'sd8) ? 4'sh8
        : file_0_plus_file_1[3:0];

`ifndef SYNTHESIS
    logic              command_waited = 1'b0;
    logic [2:0]        command_payload_address_past;
    logic signed [7:0] command_payload_value_past;
    logic              command_payload_write_past;

    always_ff @(posedge clk or negedge rst_n) begin
        if (!rst_n) begin
            command_waited <= 1'b0;
        end else begin
            command_waited <= command_valid && !command_ready;
        end
    end

    always_ff @(posedge clk) begin
        command_payload_address_past <= command_payload_address;
        command_payload_value_past <= command_payload_value;
        command_payload_write_past <= command_payload_write;
    end

    // stream `command` keeps valid until ready
    always @(posedge clk) begin : command_keeps_valid
        if (rst_n) begin
            assume (!command_waited || command_valid);
        end
    end

    // stream `command` keeps its payload until ready
    always @(posedge clk) begin : command_keeps_payload
        if (rst_n) begin
            assume (!command_waited || (command_payload_address == command_payload_address_past &&
                command_payload_value == command_payload_value_past &&
                command_payload_write == command_payload_write_past));
        end
    end
`endif
endmodule

module Pair_s2 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload,
    output logic [7:0] sum
);
    logic              stages_0_in_ready;
    logic              stages_0_out_valid;
    logic [7:0]        stages_0_out_payload;
    logic              stages_1_in_ready;
    logic              stages_1_out_valid;
    logic [7:0]        stages_1_out_payload;
    logic              controller_command_ready;
    logic [2:0]        controller_command_payload_address;
    logic signed [7:0] controller_outputs_0;
    logic signed [7:0] controller_outputs_1;
    logic signed [7:0] controller_outputs_2;
    logic signed [7:0] controller_outputs_3;
    logic signed [7:0] controller_outputs_4;
    logic signed [7:0] controller_selected;
    logic [2:0]        controller_state;
    logic [3:0]        controller_count;
    logic [11:0]       controller_fromMemory;
    logic [2:0]        controller_last_address;
    logic signed [7:0] controller_last_value;
    logic              controller_last_write;
    logic [7:0]        controller_mixed;
    logic signed [3:0] controller_clamped;
    logic signed [7:0] controller_command_payload_value;
    logic              controller_command_payload_write;
    logic              rst_n;

    assign rst_n = !rst;
    assign in_ready = stages_0_in_ready;
    assign out_valid = stages_1_out_valid;
    assign out_payload = stages_1_out_payload;

    always_comb begin
        controller_command_payload_address = 3'd0;
        if (in_valid) begin
            controller_command_payload_address = in_payload[2:0];
        end
    end

    assign sum = controller_selected + controller_mixed;
    assign controller_command_payload_value = in_payload;
    assign controller_command_payload_write = in_payload[3];

    Fifo_w8_d2 stages_0 (
        .clk(clk),
        .rst(rst),
        .in_valid(in_valid),
        .in_ready(stages_0_in_ready),
        .in_payload(in_payload),
        .out_valid(stages_0_out_valid),
        .out_ready(stages_1_in_ready),
        .out_payload(stages_0_out_payload)
    );

    Fifo_w8_d4 stages_1 (
        .clk(clk),
        .rst(rst),
        .in_valid(stages_0_out_valid),
        .in_ready(stages_1_in_ready),
        .in_payload(stages_0_out_payload),
        .out_valid(stages_1_out_valid),
        .out_ready(out_ready),
        .out_payload(stages_1_out_payload)
    );

    Controller controller (
        .clk(clk),
        .rst_n(rst_n),
        .command_valid(in_valid),
        .command_ready(controller_command_ready),
        .command_payload_address(controller_command_payload_address),
        .command_payload_value(controller_command_payload_value),
        .command_payload_write(controller_command_payload_write),
        .outputs_0(controller_outputs_0),
        .outputs_1(controller_outputs_1),
        .outputs_2(controller_outputs_2),
        .outputs_3(controller_outputs_3),
        .outputs_4(controller_outputs_4),
        .selected(controller_selected),
        .state(controller_state),
        .count(controller_count),
        .fromMemory(controller_fromMemory),
        .last_address(controller_last_address),
        .last_value(controller_last_value),
        .last_write(controller_last_write),
        .mixed(controller_mixed),
        .clamped(controller_clamped)
    );

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, controller_command_ready, controller_outputs_0, controller_outputs_1,
        controller_outputs_2, controller_outputs_3, controller_outputs_4, controller_state,
        controller_count, controller_fromMemory, controller_last_address, controller_last_value,
        controller_last_write, controller_clamped};

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_past;
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_past;

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
