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
