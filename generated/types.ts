// Generated from spec/ by scripts/generate/types.ts. Do not edit: change spec/ and run `npm run generate`.

/** The paths of the document, as `openapi-fetch` takes them. */
export interface paths {
    "/openai/v1/responses/compact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compact a conversation
         *
         * Compacts a conversation and returns a shorter one that can be continued. The response is not streamed:
         * the service sends nothing until it has finished, which takes seconds for a short conversation and
         * minutes for a long one.
         *
         * Fields of the Responses API that are not listed here, such as `stream`, `store` and `include`, are
         * rejected with 400 `unknown_parameter`.
         *
         * OpenAI has had a preview of this operation for several agents since 2026-07-09:
         * `POST /responses/compact?beta=true` with the header `OpenAI-Beta: responses_multi_agent=v1`. What it adds is
         * not part of this contract: the items `agent_message`, `multi_agent_call` and `multi_agent_call_output` in
         * requests and responses, and the key `agent` of items. The open validators accept it, and the strict ones
         * report it as unknown.
         */
        post: operations["compactConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/** The model IDs that the vendor's SDK lists at the date of this contract (November 2026). On Azure, `model` is the name of a deployment. Since 2026-07-09 (OpenAI): `gpt-5.6-luna`, `gpt-5.6-sol`, `gpt-5.6-terra`. Since 2026-08-06 (OpenAI): `gpt-5.5`. Since 2026-08-17 (OpenAI): `gpt-5.5-2026-04-23`, `gpt-5.5-pro`, `gpt-5.5-pro-2026-04-23`, `gpt-5.6-cyber`, `gpt-daybreak-blue-latest`, `gpt-daybreak-red-latest`. Since 2026-09-03 (OpenAI): `gpt-6-astra`. Since 2026-09-18 (OpenAI): `gpt-audio-mini`, `gpt-audio-mini-2025-12-15`. Since 2026-09-22 (OpenAI): `gpt-6-luna`, `gpt-6-sol`. Since 2026-09-23 (OpenAI): `gpt-rosalind-research`. Since 2026-09-29 (OpenAI): `gpt-6.1-sol`. Since 2026-10-27 (OpenAI): `gpt-6.1-terra`. Since 2026-11-05 (OpenAI): `gpt-6-cyber`, `gpt-6-rosalind`. Since 2026-11-17 (OpenAI): `gpt-6.2-astra`, `gpt-6.2-astra-law`, `gpt-6.2-sol`. */
export type KnownModelId = "gpt-5.4" | "gpt-5.4-mini" | "gpt-5.4-nano" | "gpt-5.4-mini-2026-03-17" | "gpt-5.4-nano-2026-03-17" | "gpt-5.3-chat-latest" | "gpt-5.2" | "gpt-5.2-2025-12-11" | "gpt-5.2-chat-latest" | "gpt-5.2-pro" | "gpt-5.2-pro-2025-12-11" | "gpt-5.1" | "gpt-5.1-2025-11-13" | "gpt-5.1-codex" | "gpt-5.1-mini" | "gpt-5.1-chat-latest" | "gpt-5" | "gpt-5-mini" | "gpt-5-nano" | "gpt-5-2025-08-07" | "gpt-5-mini-2025-08-07" | "gpt-5-nano-2025-08-07" | "gpt-5-chat-latest" | "gpt-4.1" | "gpt-4.1-mini" | "gpt-4.1-nano" | "gpt-4.1-2025-04-14" | "gpt-4.1-mini-2025-04-14" | "gpt-4.1-nano-2025-04-14" | "o4-mini" | "o4-mini-2025-04-16" | "o3" | "o3-2025-04-16" | "o3-mini" | "o3-mini-2025-01-31" | "o1" | "o1-2024-12-17" | "o1-preview" | "o1-preview-2024-09-12" | "o1-mini" | "o1-mini-2024-09-12" | "gpt-4o" | "gpt-4o-2024-11-20" | "gpt-4o-2024-08-06" | "gpt-4o-2024-05-13" | "gpt-4o-audio-preview" | "gpt-4o-audio-preview-2024-10-01" | "gpt-4o-audio-preview-2024-12-17" | "gpt-4o-audio-preview-2025-06-03" | "gpt-4o-mini-audio-preview" | "gpt-4o-mini-audio-preview-2024-12-17" | "gpt-4o-search-preview" | "gpt-4o-mini-search-preview" | "gpt-4o-search-preview-2025-03-11" | "gpt-4o-mini-search-preview-2025-03-11" | "chatgpt-4o-latest" | "codex-mini-latest" | "gpt-4o-mini" | "gpt-4o-mini-2024-07-18" | "gpt-4-turbo" | "gpt-4-turbo-2024-04-09" | "gpt-4-0125-preview" | "gpt-4-turbo-preview" | "gpt-4-1106-preview" | "gpt-4-vision-preview" | "gpt-4" | "gpt-4-0314" | "gpt-4-0613" | "gpt-4-32k" | "gpt-4-32k-0314" | "gpt-4-32k-0613" | "gpt-3.5-turbo" | "gpt-3.5-turbo-16k" | "gpt-3.5-turbo-0301" | "gpt-3.5-turbo-0613" | "gpt-3.5-turbo-1106" | "gpt-3.5-turbo-0125" | "gpt-3.5-turbo-16k-0613" | "o1-pro" | "o1-pro-2025-03-19" | "o3-pro" | "o3-pro-2025-06-10" | "o3-deep-research" | "o3-deep-research-2025-06-26" | "o4-mini-deep-research" | "o4-mini-deep-research-2025-06-26" | "computer-use-preview" | "computer-use-preview-2025-03-11" | "gpt-5-codex" | "gpt-5-pro" | "gpt-5-pro-2025-10-06" | "gpt-5.1-codex-max" | "gpt-5.6-luna" | "gpt-5.6-sol" | "gpt-5.6-terra" | "gpt-5.5" | "gpt-5.5-2026-04-23" | "gpt-5.5-pro" | "gpt-5.5-pro-2026-04-23" | "gpt-5.6-cyber" | "gpt-daybreak-blue-latest" | "gpt-daybreak-red-latest" | "gpt-6-astra" | "gpt-audio-mini" | "gpt-audio-mini-2025-12-15" | "gpt-6-luna" | "gpt-6-sol" | "gpt-rosalind-research" | "gpt-6.1-sol" | "gpt-6.1-terra" | "gpt-6-cyber" | "gpt-6-rosalind" | "gpt-6.2-astra" | "gpt-6.2-astra-law" | "gpt-6.2-sol";
/** The ID of a model or, on Azure, the name of a deployment. Any string is allowed. */
export type ModelId = KnownModelId | (string & {});
/** The role of a message author. Clients send `user`, `assistant`, `system` and `developer`. The service may return all eight roles, so all are valid on input. */
export type MessageRole = "unknown" | "user" | "assistant" | "system" | "critic" | "discriminator" | "developer" | "tool";
/**
 * Marks the end of a prefix that the prompt cache keeps.
 * @since 2026-07-09 (OpenAI, Azure)
 */
export interface PromptCacheBreakpoint {
    /** Always `explicit`. */
    mode: "explicit";
    /**
     * The minimum lifetime of this breakpoint. By default, that of `prompt_cache_options`.
     * @since 2026-10-27 (OpenAI)
     */
    ttl?: "30m" | "12h" | null;
}
/** A text input to the model. */
export interface InputText {
    type: "input_text";
    /** The text. */
    text: string;
    /**
     * Ends a prefix that the prompt cache keeps.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}
/** A citation of a file. */
export interface FileCitation {
    type: "file_citation";
    /** The ID of the uploaded file. */
    file_id: string;
    /** The position of the citation in the text. */
    index: number;
    /** The name of the file. */
    filename: string;
}
/** A citation of a web page. */
export interface UrlCitation {
    type: "url_citation";
    /**
     * The URL of the page.
     *
     * Format: uri
     */
    url: string;
    /** The index of the first character of the cited text. */
    start_index: number;
    /** The index of the last character of the cited text. */
    end_index: number;
    /** The title of the page. */
    title: string;
}
/** A citation of a file in a code interpreter container. */
export interface ContainerFileCitation {
    type: "container_file_citation";
    /** The ID of the container. */
    container_id: string;
    /** The ID of the file. */
    file_id: string;
    /** The index of the first character of the cited text. */
    start_index: number;
    /** The index of the last character of the cited text. */
    end_index: number;
    /** The name of the file. */
    filename: string;
}
/** A file that the text refers to. */
export interface FilePath {
    type: "file_path";
    /** The ID of the uploaded file. */
    file_id: string;
    /** The position of the citation in the text. */
    index: number;
}
/** An annotation of a text: a cited source, or a file that the text refers to. */
export type Annotation = FileCitation | UrlCitation | ContainerFileCitation | FilePath;
/** The log probability of one of the likeliest tokens at a position. */
export interface TopLogProb {
    /** The token. */
    token: string;
    /** The natural logarithm of the token's probability. */
    logprob: number;
    /** The UTF-8 bytes of the token. */
    bytes: number[];
}
/** The log probability of a token, with the likeliest alternatives. */
export interface LogProb {
    /** The token. */
    token: string;
    /** The natural logarithm of the token's probability. */
    logprob: number;
    /** The UTF-8 bytes of the token. */
    bytes: number[];
    /** The likeliest tokens at this position. */
    top_logprobs: TopLogProb[];
}
/** Text that the model generated earlier, sent back as input. Clients rarely keep `annotations` and `logprobs`; Azure is known to require `annotations`. */
export interface InputOutputText {
    type: "output_text";
    /** The text. */
    text: string;
    /** The sources that the text cites. */
    annotations?: Annotation[] | null;
    /** The log probabilities of the tokens, if requested. */
    logprobs?: LogProb[] | null;
}
/** Text that is marked neither as input nor as output. The service sometimes returns it. */
export interface PlainText {
    type: "text";
    /** The text. */
    text: string;
}
/** One part of a summary of the model's reasoning. */
export interface SummaryText {
    type: "summary_text";
    /** The text. */
    text: string;
}
/** One part of the full text of the model's reasoning. */
export interface ReasoningText {
    type: "reasoning_text";
    /** The text. */
    text: string;
}
/** A refusal by the model. */
export interface Refusal {
    type: "refusal";
    /** The explanation of the refusal. */
    refusal: string;
}
/** The level of detail at which the model processes an image. */
export type ImageDetail = "low" | "high" | "auto" | "original";
/** An image input: a URL, inline data or the ID of an uploaded file. Unused fields are often null. */
export interface InputImage {
    type: "input_image";
    /**
     * The URL of the image, or a `data:` URL that contains it.
     *
     * Format: uri
     */
    image_url?: string | null;
    /** The ID of the uploaded file. */
    file_id?: string | null;
    /** The level of detail for the image. */
    detail?: ImageDetail | null;
    /**
     * Ends a prefix that the prompt cache keeps.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}
/** A screenshot in a message. */
export interface ComputerScreenshot {
    type: "computer_screenshot";
    /**
     * The URL of the image, or a `data:` URL that contains it.
     *
     * Format: uri
     */
    image_url: string | null;
    /** The ID of the uploaded file. */
    file_id: string | null;
    /** The level of detail for the image. */
    detail: ImageDetail;
}
/** The level of detail at which the model processes a file. Since 2026-07-09 (OpenAI, Azure): `auto`. */
export type FileDetail = "auto" | "low" | "high";
/** A file input: the ID of an uploaded file, inline data or a URL. Unused fields are often null. */
export interface InputFile {
    type: "input_file";
    /** The ID of the uploaded file. */
    file_id?: string | null;
    /** The name of the file. */
    filename?: string | null;
    /** The content of the file, as a `data:` URL or in base64. */
    file_data?: string | null;
    /**
     * The URL of the file.
     *
     * Format: uri
     */
    file_url?: string | null;
    /** The level of detail for the file. */
    detail?: FileDetail | null;
    /**
     * Ends a prefix that the prompt cache keeps.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}
/** One content part of an input message. It may be any part that clients send or the endpoint returns, so that output can be sent back unchanged. */
export type InputMessagePart = InputText | InputOutputText | PlainText | SummaryText | ReasoningText | Refusal | InputImage | ComputerScreenshot | InputFile;
/** The phase of an assistant message: intermediate commentary or the final answer. */
export type MessagePhase = "commentary" | "final_answer";
/** The status of an item: in progress, completed or incomplete. */
export type ItemStatus = "in_progress" | "completed" | "incomplete";
/** A message of the conversation. `type` is optional: an item without `type` is a message if it has a `role`. */
export interface InputMessage {
    type?: "message";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The role of the message author. */
    role: MessageRole;
    /** The content: a string or a list of content parts. In messages of the assistant, services accept `output_text` and `refusal`; in messages of the user, the system and the developer, `input_text`, `input_image` and `input_file`. */
    content: string | InputMessagePart[];
    /** Whether an assistant message is intermediate commentary or the final answer. Send it back unchanged: the model performs worse without it. */
    phase?: MessagePhase | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** A reference to a stored item. An item without `type` is a reference only if `id` is its only key. */
export interface InputItemReference {
    type?: "item_reference" | null;
    /** The ID of the referenced item. */
    id: string;
}
/** One content part of an assistant message of type `output_message`. */
export type InputOutputMessagePart = InputOutputText | Refusal;
/** An assistant message of type `output_message`, as listed in Azure's reference. In practice, the type is `message` with the role `assistant`; services are not known to accept `output_message`. */
export interface InputOutputMessage {
    type: "output_message";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** Always `assistant`. */
    role: "assistant";
    /** The content that the model generated. */
    content: InputOutputMessagePart[];
    /** Whether an assistant message is intermediate commentary or the final answer. Send it back unchanged: the model performs worse without it. */
    phase?: MessagePhase | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** The attributes of a file in a vector store: up to 16 attributes, with keys of up to 64 characters. */
export interface FileAttributes {
    [key: string]: string | number | boolean;
}
/** One result of a file search. */
export interface FileSearchResult {
    /** The ID of the uploaded file. */
    file_id?: string | null;
    /** The name of the file. */
    filename?: string | null;
    /** The text that was found in the file. */
    text?: string | null;
    /** The attributes of the file. */
    attributes?: FileAttributes | null;
    /** The relevance score, from 0 to 1. */
    score?: number | null;
}
/** A search in vector stores, sent back as input. */
export interface InputFileSearchCall {
    type: "file_search_call";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The search queries. */
    queries: string[];
    /** The search results, if requested. */
    results?: FileSearchResult[] | null;
    /** The status of the item. */
    status?: "in_progress" | "searching" | "completed" | "incomplete" | "failed" | null;
}
/** Clicks the mouse. */
export interface ClickAction {
    type: "click";
    /** The mouse button to click. */
    button: "left" | "right" | "wheel" | "back" | "forward";
    /** The x-coordinate in pixels, from the left. */
    x: number;
    /** The y-coordinate in pixels, from the top. */
    y: number;
    /** The keys held down during the action. */
    keys?: string[] | null;
}
/** Double-clicks the mouse. */
export interface DoubleClickAction {
    type: "double_click";
    /** The x-coordinate in pixels, from the left. */
    x: number;
    /** The y-coordinate in pixels, from the top. */
    y: number;
    /** The keys held down during the action. */
    keys: string[] | null;
}
/** A point on the screen. */
export interface Coordinate {
    /** The x-coordinate in pixels, from the left. */
    x: number;
    /** The y-coordinate in pixels, from the top. */
    y: number;
}
/** Drags the mouse along a path. */
export interface DragAction {
    type: "drag";
    /** The points of the path, in order. */
    path: Coordinate[];
    /** The keys held down during the action. */
    keys?: string[] | null;
}
/** Presses keys together. */
export interface KeyPressAction {
    type: "keypress";
    /** The keys to press. */
    keys: string[];
}
/** Moves the mouse. */
export interface MoveAction {
    type: "move";
    /** The x-coordinate in pixels, from the left. */
    x: number;
    /** The y-coordinate in pixels, from the top. */
    y: number;
    /** The keys held down during the action. */
    keys?: string[] | null;
}
/** Takes a screenshot. */
export interface ScreenshotAction {
    type: "screenshot";
}
/** Scrolls at a point on the screen. */
export interface ScrollAction {
    type: "scroll";
    /** The x-coordinate in pixels, from the left. */
    x: number;
    /** The y-coordinate in pixels, from the top. */
    y: number;
    /** The horizontal scroll distance, in pixels. */
    scroll_x: number;
    /** The distance to scroll down, in pixels. */
    scroll_y: number;
    /** The keys held down during the action. */
    keys?: string[] | null;
}
/** Types text. */
export interface TypeAction {
    type: "type";
    /** The text to type. */
    text: string;
}
/** Waits. */
export interface WaitAction {
    type: "wait";
}
/** An action on a computer. */
export type ComputerAction = ClickAction | DoubleClickAction | DragAction | KeyPressAction | MoveAction | ScreenshotAction | ScrollAction | TypeAction | WaitAction;
/** A safety check that must be acknowledged before an action. */
export interface ComputerSafetyCheck {
    /** The ID of the check. */
    id: string;
    /** The type of the check. */
    code?: string | null;
    /** The details of the check. */
    message?: string | null;
}
/** A tool call in which the model requested computer actions, sent back as input. */
export interface InputComputerCall {
    type: "computer_call";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id: string;
    /** The action to perform. */
    action?: ComputerAction | null;
    /** The actions to perform, in order. */
    actions?: ComputerAction[] | null;
    /** The safety checks to acknowledge before the action. */
    pending_safety_checks: ComputerSafetyCheck[];
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** A screenshot: a URL or the ID of an uploaded file. */
export interface ComputerScreenshotImage {
    type: "computer_screenshot";
    /**
     * The URL of the image, or a `data:` URL that contains it.
     *
     * Format: uri
     */
    image_url?: string | null;
    /** The ID of the uploaded file. */
    file_id?: string | null;
}
/** The result of a computer call: a screenshot. */
export interface InputComputerCallOutput {
    type: "computer_call_output";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id: string;
    /** The screenshot. */
    output: ComputerScreenshotImage;
    /** The safety checks that the user has acknowledged. */
    acknowledged_safety_checks?: ComputerSafetyCheck[] | null;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
    /** The status of the item. */
    status?: "in_progress" | "completed" | "incomplete" | "failed" | null;
}
/** A web page as a source. */
export interface WebSearchUrlSource {
    type: "url";
    /**
     * The URL of the page.
     *
     * Format: uri
     */
    url: string;
}
/** A data service as a source, such as one for weather or stocks. */
export interface WebSearchApiSource {
    type: "api";
    /** The name of the data service. */
    name?: string | null;
}
/** A source of a search result. */
export type WebSearchSource = WebSearchUrlSource | WebSearchApiSource;
/** Runs search queries. */
export interface WebSearchQuery {
    type: "search";
    /**
     * The search query. OpenAI and Azure have deprecated it; `queries` replaces it.
     * @deprecated
     */
    query?: string | null;
    /** The search queries. */
    queries?: string[] | null;
    /** The sources of the results. */
    sources?: WebSearchSource[] | null;
}
/** Opens a page. */
export interface WebSearchOpenPage {
    type: "open_page";
    /**
     * The URL of the page.
     *
     * Format: uri
     */
    url?: string | null;
}
/** Finds text in a page. */
export interface WebSearchFind {
    /** `find_in_page`, or `find` in older Azure documents. */
    type: "find_in_page" | "find";
    /**
     * The URL of the page.
     *
     * Format: uri
     */
    url: string;
    /** The text to find in the page. */
    pattern: string;
}
/** One action of a web search. */
export type WebSearchAction = WebSearchQuery | WebSearchOpenPage | WebSearchFind;
/** A web search, sent back as input. Clients often omit its `id`. */
export interface InputWebSearchCall {
    type: "web_search_call";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The action performed. */
    action: WebSearchAction;
    /** The status of the item. Since 2026-06-01 (OpenAI, Azure): `incomplete`. */
    status?: "in_progress" | "searching" | "completed" | "incomplete" | "failed" | null;
}
/**
 * The model called the tool itself.
 * @since 2026-07-09 (OpenAI, Azure)
 */
export interface DirectCaller {
    type: "direct";
}
/**
 * A program that the model wrote called the tool.
 * @since 2026-07-09 (OpenAI, Azure)
 */
export interface InputProgramCaller {
    type: "program";
    /** The `call_id` of the item of type `program`. */
    caller_id: string;
}
/**
 * What called a tool, sent back as input.
 * @since 2026-07-09 (OpenAI, Azure)
 */
export type InputToolCaller = DirectCaller | InputProgramCaller;
/** A call to one of your functions, requested by the model. Sent back as input. */
export interface InputFunctionCall {
    type: "function_call";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id: string;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: InputToolCaller | null;
    /** The namespace of the tool, if it has one. */
    namespace?: string | null;
    /** The name of the function. */
    name: string;
    /** The arguments as a JSON string, exactly as the model wrote it. */
    arguments: string;
    /**
     * Whether the tool runs asynchronously.
     * @since 2026-09-03 (OpenAI)
     */
    async?: boolean | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** Text that a tool returned. Its length is limited on input. */
export interface ToolOutputText {
    type: "input_text";
    /** The text. */
    text: string;
    /**
     * Ends a prefix that the prompt cache keeps.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}
/** An image that a tool returned. Its size is limited on input. */
export interface ToolOutputImage {
    type: "input_image";
    /**
     * The URL of the image, or a `data:` URL that contains it.
     *
     * Format: uri
     */
    image_url?: string | null;
    /** The ID of the uploaded file. */
    file_id?: string | null;
    /** The level of detail for the image. */
    detail?: ImageDetail | null;
    /**
     * Ends a prefix that the prompt cache keeps.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}
/** A file that a tool returned. Its size is limited on input. */
export interface ToolOutputFile {
    type: "input_file";
    /** The ID of the uploaded file. */
    file_id?: string | null;
    /** The name of the file. */
    filename?: string | null;
    /** The content of the file, as a `data:` URL or in base64. */
    file_data?: string | null;
    /**
     * The URL of the file.
     *
     * Format: uri
     */
    file_url?: string | null;
    /** The level of detail for the file. */
    detail?: FileDetail | null;
    /**
     * Ends a prefix that the prompt cache keeps.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    prompt_cache_breakpoint?: PromptCacheBreakpoint | null;
}
/** One content part of a function call output that is sent as input. */
export type ToolOutputPart = ToolOutputText | ToolOutputImage | ToolOutputFile;
/** The output of your function. */
export interface InputFunctionCallOutput {
    type: "function_call_output";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id?: string | null;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: InputToolCaller | null;
    /**
     * The name of the function.
     * @since 2026-07-30 (OpenAI)
     */
    name?: string | null;
    /**
     * The namespace of the function, if it has one.
     * @since 2026-07-30 (OpenAI)
     */
    namespace?: string | null;
    /** The output: a string or a list of content parts. */
    output: string | ToolOutputPart[];
    /** The actor that created the item, if reported. */
    created_by?: string | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** A search for tools, sent back as input. */
export interface InputToolSearchCall {
    type: "tool_search_call";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id?: string | null;
    /** Whether the service or the client runs the search. */
    execution?: "server" | "client" | null;
    /** The arguments. They have always been seen to be an object, not a JSON string. */
    arguments: unknown;
    /** The status of the item. */
    status?: ItemStatus | null;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
}
/** A function of your application that the model can call. */
export interface FunctionTool {
    type: "function";
    /** The name of the function. */
    name: string;
    /** A description for the model. */
    description?: string | null;
    /** The JSON Schema of the parameters. */
    parameters: {
        [key: string]: unknown;
    } | null;
    /** Whether the arguments must match the schema exactly. */
    strict: boolean | null;
    /** Whether the tool is loaded only when a tool search finds it. */
    defer_loading?: boolean | null;
    /**
     * The JSON Schema of the output, if that is a JSON string.
     * @since 2026-07-09 (OpenAI)
     */
    output_schema?: {
        [key: string]: unknown;
    } | null;
    /**
     * What may call the tool.
     * @since 2026-07-09 (OpenAI)
     */
    allowed_callers?: ("direct" | "programmatic")[] | null;
    /**
     * Whether the tool may return its output later than in the next request.
     * @since 2026-09-03 (OpenAI)
     */
    async?: boolean | null;
}
/** The weights of embedding search (by meaning) and text search (by words). */
export interface HybridSearch {
    /** The weight of embedding search. */
    embedding_weight: number;
    /** The weight of text search. */
    text_weight: number;
}
/** How the results of a file search are ranked. */
export interface RankingOptions {
    /** The ranker to use. */
    ranker?: "auto" | "default-2024-11-15" | null;
    /** The minimum score of a result, from 0 to 1. */
    score_threshold?: number | null;
    /** The weights of embedding search and text search. */
    hybrid_search?: HybridSearch | null;
}
/** A filter that compares one attribute with a value. */
export interface ComparisonFilter {
    /** The comparison operator. */
    type: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin";
    /** The attribute to compare. */
    key: string;
    /** The value to compare with. */
    value: string | number | boolean | (string | number)[];
}
/** A filter on the attributes of files. */
export type Filter = ComparisonFilter | CompoundFilter;
/** A filter that combines other filters. It can be nested. */
export interface CompoundFilter {
    /** How the filters are combined. */
    type: "and" | "or";
    /** The filters to combine. */
    filters: unknown[];
}
/** Lets the model search vector stores. */
export interface FileSearchTool {
    type: "file_search";
    /** The IDs of the vector stores to search. */
    vector_store_ids: string[];
    /** The maximum number of results to return. */
    max_num_results?: number | null;
    /** How the results are ranked. */
    ranking_options?: RankingOptions | null;
    /** Which files to search. */
    filters?: Filter | null;
}
/** Lets the model use a computer. */
export interface ComputerTool {
    type: "computer";
}
/** Lets the model use a computer (preview version). */
export interface ComputerUsePreviewTool {
    type: "computer_use_preview";
    /** The type of computer environment. */
    environment: "windows" | "mac" | "linux" | "ubuntu" | "browser";
    /** The width of the display, in pixels. */
    display_width: number;
    /** The height of the display, in pixels. */
    display_height: number;
}
/** Which pages to search. */
export interface WebSearchFilters {
    /** The domains that may be searched. */
    allowed_domains?: string[] | null;
}
/** The approximate location of the user. */
export interface ApproximateLocation {
    type?: "approximate" | null;
    /** The country, as a two-letter ISO 3166-1 code. */
    country?: string | null;
    /** The region. */
    region?: string | null;
    /** The city. */
    city?: string | null;
    /** The IANA time zone. */
    timezone?: string | null;
}
/** Lets the model search the web. */
export interface WebSearchTool {
    /** The name of the tool, with or without its version. */
    type: "web_search" | "web_search_2025_08_26";
    /** Which pages to search. */
    filters?: WebSearchFilters | null;
    /** The approximate location of the user. */
    user_location?: ApproximateLocation | null;
    /** How much of the context window the results may use. */
    search_context_size?: "low" | "medium" | "high" | null;
    /**
     * Whether the service may fetch new pages, rather than use only what it has cached. True by default.
     * @since 2026-08-13 (OpenAI)
     */
    external_web_access?: boolean | null;
}
/** A filter that selects tools of an MCP server. */
export interface McpToolFilter {
    /** The names of the tools to select. */
    tool_names?: string[] | null;
    /** Whether the selected tools are read-only. */
    read_only?: boolean | null;
}
/** Which tool calls require approval. */
export interface McpApprovalPolicy {
    /** The tools that always require approval. */
    always?: McpToolFilter | null;
    /** The tools that never require approval. */
    never?: McpToolFilter | null;
}
/** Lets the model call the tools of an MCP server. */
export interface McpTool {
    type: "mcp";
    /** The label of the MCP server. */
    server_label: string;
    /**
     * The URL of the server.
     *
     * Format: uri
     */
    server_url?: string | null;
    /**
     * A connector that the service provides, instead of a URL. OpenAI has deprecated it since 2026-09-18, for models released after 2026-09-01; `server_url` or `tunnel_id` replaces it.
     * @deprecated
     */
    connector_id?: "connector_dropbox" | "connector_gmail" | "connector_googlecalendar" | "connector_googledrive" | "connector_microsoftteams" | "connector_outlookcalendar" | "connector_outlookemail" | "connector_sharepoint" | null;
    /**
     * The ID of a secure tunnel to the server, instead of a URL.
     * @since 2026-06-18 (OpenAI)
     */
    tunnel_id?: string | null;
    /** The access token for the server. It is a secret. */
    authorization?: string | null;
    /** A description of the server for the model. */
    server_description?: string | null;
    /** The HTTP headers to send to the server. They may contain secrets. */
    headers?: {
        [key: string]: string;
    } | null;
    /** The tools that the model may call. */
    allowed_tools?: string[] | McpToolFilter | null;
    /** Which tool calls require approval. */
    require_approval?: ("always" | "never") | McpApprovalPolicy | null;
    /** Whether the tool is loaded only when a tool search finds it. */
    defer_loading?: boolean | null;
    /**
     * What may call the tool.
     * @since 2026-07-09 (OpenAI)
     */
    allowed_callers?: ("direct" | "programmatic")[] | null;
}
/** No network access. */
export interface NetworkDisabled {
    type: "disabled";
}
/** A secret for one domain. */
export interface DomainSecret {
    /** The domain. */
    domain: string;
    /** The name of the secret. */
    name: string;
    /** The value of the secret. */
    value: string;
}
/** Network access to some domains only. */
export interface NetworkAllowlist {
    type: "allowlist";
    /** The domains that may be accessed. */
    allowed_domains: string[];
    /** The secrets for some domains. */
    domain_secrets?: DomainSecret[] | null;
}
/** The network access of a container. */
export type NetworkPolicy = NetworkDisabled | NetworkAllowlist;
/** The settings for a new container. */
export interface CodeInterpreterContainer {
    type: "auto";
    /** The IDs of uploaded files to put into the container. */
    file_ids?: string[] | null;
    /** The memory limit of the container. */
    memory_limit?: "1g" | "4g" | "16g" | "64g" | null;
    /** The network access of the container. */
    network_policy?: NetworkPolicy | null;
}
/** Lets the model run code. */
export interface CodeInterpreterTool {
    type: "code_interpreter";
    /** The ID of a container, or the settings for a new one. */
    container: string | CodeInterpreterContainer;
    /**
     * What may call the tool.
     * @since 2026-07-09 (OpenAI)
     */
    allowed_callers?: ("direct" | "programmatic")[] | null;
}
/** A mask image: a URL, inline data or the ID of an uploaded file. */
export interface ImageMask {
    /** The URL of the image, or a `data:` URL that contains it. */
    image_url?: string | null;
    /** The ID of the uploaded file. */
    file_id?: string | null;
}
/**
 * How the model that writes an SVG image reasons.
 * @since 2026-11-05 (OpenAI)
 */
export interface SvgReasoning {
    /** The amount of reasoning. */
    effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | null;
}
/**
 * The model that writes an SVG image.
 * @since 2026-11-05 (OpenAI)
 */
export interface SvgOptions {
    /** The model. Any string is allowed. */
    model?: string | null;
    /** How the model reasons. */
    reasoning?: SvgReasoning | null;
}
/** Lets the model generate images. */
export interface ImageGenerationTool {
    type: "image_generation";
    /** The image model to use. Any string is allowed, such as `gpt-image-1`, `gpt-image-2` (since 2026-08-20), `gpt-image-2.5-sunburst`, `gpt-image-2.5-flare`, `gpt-image-2.6-sunburst` and `gpt-image-2.6-flare`. */
    model?: string | null;
    /** The quality of the image. Since 2026-09-09 (OpenAI): `xhigh`, `max`. */
    quality?: "low" | "medium" | "high" | "xhigh" | "max" | "auto" | null;
    /** The size in pixels. Any string is allowed; `1024x1024`, `1024x1536`, `1536x1024` and `auto` are known. */
    size?: string | null;
    /** The file format of the image. Since 2026-11-05 (OpenAI): `gif`, `svg`. */
    output_format?: "png" | "webp" | "jpeg" | "gif" | "svg" | null;
    /** The compression level, from 0 to 100. */
    output_compression?: number | null;
    /** How strictly prompts are moderated. */
    moderation?: "auto" | "low" | null;
    /** The background of the image. */
    background?: "transparent" | "opaque" | "auto" | null;
    /** How closely to follow the input images. */
    input_fidelity?: "high" | "low" | null;
    /** A mask of the area to edit. */
    input_image_mask?: ImageMask | null;
    /** The number of partial images to return. */
    partial_images?: number | null;
    /** Whether to generate a new image or edit an existing one. */
    action?: "generate" | "edit" | "auto" | null;
    /**
     * How much the model plans the image.
     * @since 2026-11-05 (OpenAI)
     */
    complexity?: "low" | "medium" | "high" | null;
    /**
     * The number of frames, for the format `gif`.
     * @since 2026-11-05 (OpenAI)
     */
    frame_count?: number | null;
    /**
     * The duration of each frame in milliseconds, for the format `gif`.
     * @since 2026-11-05 (OpenAI)
     */
    frame_duration_ms?: number | null;
    /**
     * The model that writes the image, for the format `svg`.
     * @since 2026-11-05 (OpenAI)
     */
    svg?: SvgOptions | null;
}
/** Lets the model run commands on the client's machine (older version of the shell tool). */
export interface LocalShellTool {
    type: "local_shell";
}
/** A reference to an uploaded skill. */
export interface SkillReference {
    type: "skill_reference";
    /** The ID of the skill. */
    skill_id: string;
    /** The version of the skill. */
    version?: string | null;
}
/** A skill as a zip archive. */
export interface SkillArchive {
    type: "base64";
    /** Always `application/zip`. */
    media_type: "application/zip";
    /** The archive in base64. */
    data: string;
}
/** A skill that is defined inline. */
export interface InlineSkill {
    type: "inline";
    /** The name of the skill. */
    name: string;
    /** A description for the model. */
    description: string;
    /** The archive that contains the skill. */
    source: SkillArchive;
}
/** A skill for a container. */
export type ContainerSkill = SkillReference | InlineSkill;
/** A new container that the service creates. */
export interface ContainerAuto {
    type: "container_auto";
    /** The IDs of uploaded files to put into the container. */
    file_ids?: string[] | null;
    /** The memory limit of the container. */
    memory_limit?: "1g" | "4g" | "16g" | "64g" | null;
    /** The network access of the container. */
    network_policy?: NetworkPolicy | null;
    /** The skills available to the commands. */
    skills?: ContainerSkill[] | null;
}
/** A skill on the client's machine. */
export interface LocalSkill {
    /** The name of the skill. */
    name: string;
    /** A description for the model. */
    description: string;
    /** The path of the skill on the client's machine. */
    path: string;
}
/** The client's machine. */
export interface LocalEnvironment {
    type: "local";
    /** The skills available to the commands. */
    skills?: LocalSkill[] | null;
}
/** A reference to an existing container. */
export interface ContainerReference {
    type: "container_reference";
    /** The ID of the container. */
    container_id: string;
}
/** Where the commands of a shell tool run. */
export type ShellToolEnvironment = ContainerAuto | LocalEnvironment | ContainerReference;
/** Lets the model run shell commands. */
export interface ShellTool {
    type: "shell";
    /** Where commands run. */
    environment?: ShellToolEnvironment | null;
    /**
     * What may call the tool.
     * @since 2026-07-09 (OpenAI)
     */
    allowed_callers?: ("direct" | "programmatic")[] | null;
}
/** Allows any text. */
export interface TextFormat {
    type: "text";
}
/** Allows only text that matches a grammar. */
export interface GrammarFormat {
    type: "grammar";
    /** The language of the grammar. */
    syntax: "lark" | "regex";
    /** The grammar. */
    definition: string;
}
/** The format of the text of a custom tool. */
export type CustomToolFormat = TextFormat | GrammarFormat;
/** A custom tool of your application, which takes free text. */
export interface CustomTool {
    type: "custom";
    /** The name of the tool. */
    name: string;
    /** A description for the model. */
    description?: string | null;
    /** The format of the text. */
    format?: CustomToolFormat | null;
    /** Whether the tool is loaded only when a tool search finds it. */
    defer_loading?: boolean | null;
    /**
     * What may call the tool.
     * @since 2026-07-09 (OpenAI)
     */
    allowed_callers?: ("direct" | "programmatic")[] | null;
    /**
     * Whether the tool may return its output later than in the next request.
     * @since 2026-09-03 (OpenAI)
     */
    async?: boolean | null;
}
/** A function of your application, in a namespace. */
export interface NamespacedFunctionTool {
    type: "function";
    /** The name of the function. */
    name: string;
    /** A description for the model. */
    description?: string | null;
    /** The JSON Schema of the parameters. */
    parameters?: unknown;
    /** Whether the arguments must match the schema exactly. */
    strict?: boolean | null;
    /** Whether the tool is loaded only when a tool search finds it. */
    defer_loading?: boolean | null;
    /**
     * The JSON Schema of the output, if that is a JSON string.
     * @since 2026-07-09 (OpenAI)
     */
    output_schema?: {
        [key: string]: unknown;
    } | null;
    /**
     * What may call the tool.
     * @since 2026-07-09 (OpenAI)
     */
    allowed_callers?: ("direct" | "programmatic")[] | null;
    /**
     * Whether the tool may return its output later than in the next request.
     * @since 2026-09-03 (OpenAI)
     */
    async?: boolean | null;
}
/** A tool in a namespace. */
export type NamespacedTool = NamespacedFunctionTool | CustomTool;
/**
 * A namespace that a tool search found, sent back as input. Unlike in other lists of tools, its description may be empty.
 * @since 2026-08-04 (OpenAI)
 */
export interface FoundNamespaceTool {
    type: "namespace";
    /** The name of the namespace. */
    name: string;
    /** A description for the model. It may be empty. */
    description: string;
    /** The tools in the namespace. */
    tools: NamespacedTool[];
}
/** Lets the model search for tools. */
export interface ToolSearchTool {
    type: "tool_search";
    /** Whether the service or the client runs the search. */
    execution?: "server" | "client" | null;
    /** A description for the model. */
    description?: string | null;
    /** The JSON Schema of the parameters. */
    parameters?: unknown;
}
/** The approximate location of the user. */
export interface PreviewLocation {
    type: "approximate";
    /** The country, as a two-letter ISO 3166-1 code. */
    country?: string | null;
    /** The region. */
    region?: string | null;
    /** The city. */
    city?: string | null;
    /** The IANA time zone. */
    timezone?: string | null;
}
/** Lets the model search the web (preview version). */
export interface WebSearchPreviewTool {
    /** The name of the tool, with or without its version. */
    type: "web_search_preview" | "web_search_preview_2025_03_11";
    /** The approximate location of the user. */
    user_location?: PreviewLocation | null;
    /** How much of the context window the results may use. */
    search_context_size?: "low" | "medium" | "high" | null;
    /** The types of content to search for. */
    search_content_types?: ("text" | "image")[] | null;
}
/** Lets the model change files. */
export interface ApplyPatchTool {
    type: "apply_patch";
    /**
     * What may call the tool.
     * @since 2026-07-09 (OpenAI)
     */
    allowed_callers?: ("direct" | "programmatic")[] | null;
}
/**
 * Lets the model write programs that call tools.
 * @since 2026-07-09 (OpenAI)
 */
export interface ProgrammaticToolCallingTool {
    type: "programmatic_tool_calling";
}
/**
 * The definition of a tool that a search found, sent back as input.
 * @since 2026-08-04 (OpenAI)
 */
export type FoundTool = FunctionTool | FileSearchTool | ComputerTool | ComputerUsePreviewTool | WebSearchTool | McpTool | CodeInterpreterTool | ImageGenerationTool | LocalShellTool | ShellTool | CustomTool | FoundNamespaceTool | ToolSearchTool | WebSearchPreviewTool | ApplyPatchTool | ProgrammaticToolCallingTool;
/** The tools that a search found. */
export interface InputToolSearchOutput {
    type: "tool_search_output";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id?: string | null;
    /** Whether the service or the client runs the search. */
    execution?: "server" | "client" | null;
    /** The tools found. */
    tools: FoundTool[];
    /** The actor that created the item, if reported. */
    created_by?: string | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** One part of a summary of the reasoning. */
export type ReasoningSummaryPart = SummaryText;
/** One part of the full text of the reasoning. */
export type ReasoningContentPart = ReasoningText;
/** The reasoning of the model, sent back as input. Agents often omit its `id` and set `content` to null. */
export interface InputReasoning {
    type: "reasoning";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The encrypted content, which only the service can decrypt. Send it back unchanged. */
    encrypted_content?: string | null;
    /** The summary of the reasoning. It may be empty. */
    summary: ReasoningSummaryPart[];
    /** The full text of the reasoning. It is often null; some services reject a non-empty list on input. */
    content?: ReasoningContentPart[] | null;
    /** The status of the item. The service may return it, and rejects it on input with 400 `unknown_parameter`. */
    status?: ItemStatus | null;
}
/** The encrypted part of a conversation that was compacted earlier. Only the account, key and region that created it can use it. */
export interface InputCompaction {
    type: "compaction";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The encrypted content, which only the service can decrypt. Send it back byte for byte. The service may return more than it accepts on input. The limit is that of OpenAI since 2026-08-19; before, and on Azure in mid 2026, it was 10,485,760 characters. */
    encrypted_content: string;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/**
 * What moderation found in an image, or in the request for it.
 * @since 2026-10-14 (OpenAI)
 */
export interface ModerationDetails {
    /** The categories that were found. New ones may be added. */
    categories: string[];
    /** What was blocked. */
    moderation_stage: "input" | "output" | "unknown";
}
/**
 * Why moderation blocked an image.
 * @since 2026-10-14 (OpenAI)
 */
export interface ImageGenerationError {
    /** The error code. */
    code: string | null;
    /** The error message, for humans. */
    message: string;
    /** The parameter that caused the error. */
    param: string | null;
    /** The category of the error. */
    type: string;
    /** What moderation found, for the code `moderation_blocked`. */
    moderation_details?: ModerationDetails | null;
}
/**
 * The tokens used by the model that wrote an SVG image.
 * @since 2026-11-05 (OpenAI)
 */
export interface SvgUsage {
    /** The model. */
    model: string;
    /** The number of input tokens. */
    input_tokens: number;
    /** The number of output tokens. */
    output_tokens: number;
    /** The number of reasoning tokens. */
    reasoning_tokens: number;
    /** The total number of tokens. */
    total_tokens: number;
}
/** A generated image, sent back as input. `id` and `type` alone are sufficient. */
export interface InputImageGenerationCall {
    type: "image_generation_call";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The image in base64, if it is complete. */
    result?: string | null;
    /**
     * The background of the image. Any string is allowed; `transparent`, `opaque` and `auto` are known.
     * @since 2026-09-09 (OpenAI)
     */
    background?: string | null;
    /**
     * The file format of the image. Any string is allowed; `png`, `webp`, `jpeg`, `gif` and `svg` are known.
     * @since 2026-09-09 (OpenAI)
     */
    output_format?: string | null;
    /**
     * The quality of the image. Any string is allowed; `low`, `medium`, `high`, `xhigh`, `max` and `auto` are known.
     * @since 2026-09-09 (OpenAI)
     */
    quality?: string | null;
    /**
     * The prompt as revised by the model.
     * @since 2026-09-09 (OpenAI)
     */
    revised_prompt?: string | null;
    /**
     * The size of the image in pixels, such as `1024x1536`. Any string is allowed.
     * @since 2026-09-09 (OpenAI)
     */
    size?: string | null;
    /**
     * Whether a new image was generated or an existing one edited.
     * @since 2026-09-10 (OpenAI)
     */
    action?: "auto" | "generate" | "edit" | null;
    /**
     * Why moderation blocked the image.
     * @since 2026-10-14 (OpenAI)
     */
    error?: ImageGenerationError | null;
    /**
     * The tokens used by the model that wrote the SVG image.
     * @since 2026-11-05 (OpenAI)
     */
    svg_usage?: SvgUsage | null;
    /** The status of the item. */
    status?: "in_progress" | "completed" | "generating" | "failed" | null;
}
/** The text output of the code. */
export interface CodeInterpreterLogs {
    type: "logs";
    /** The text that the code printed. */
    logs: string;
}
/** An image that the code created. */
export interface CodeInterpreterImage {
    type: "image";
    /**
     * The URL of the image.
     *
     * Format: uri
     */
    url: string;
}
/** One output of the code. */
export type CodeInterpreterOutput = CodeInterpreterLogs | CodeInterpreterImage;
/** A run of code in the code interpreter, sent back as input. */
export interface InputCodeInterpreterCall {
    type: "code_interpreter_call";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID of the container. */
    container_id: string;
    /** The code, if available. */
    code: string | null;
    /** The logs and images that the code produced, if requested. */
    outputs: CodeInterpreterOutput[] | null;
    /** The status of the item. */
    status?: "in_progress" | "completed" | "incomplete" | "interpreting" | "failed" | null;
}
/** A command, and how to run it. */
export interface LocalShellExec {
    type: "exec";
    /** The command and its arguments. */
    command: string[];
    /** The time limit in milliseconds. */
    timeout_ms?: number | null;
    /** The directory in which the command runs. */
    working_directory?: string | null;
    /** The environment variables. */
    env: {
        [key: string]: string;
    };
    /** The user to run the command as. */
    user?: string | null;
}
/** An action in the local shell. */
export type LocalShellAction = LocalShellExec;
/** A tool call in which the model requested a command on the client's machine, sent back as input. */
export interface InputLocalShellCall {
    type: "local_shell_call";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id: string;
    /** The command to run. */
    action: LocalShellAction;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** The result of a command on the client's machine. */
export interface InputLocalShellCallOutput {
    type: "local_shell_call_output";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id?: string | null;
    /** The output of the command, as a JSON string. */
    output: string;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** The commands to run. */
export interface InputShellAction {
    /** The commands to run, in order. */
    commands: string[];
    /** The time limit in milliseconds. */
    timeout_ms?: number | null;
    /** The maximum number of output characters to keep. */
    max_output_length?: number | null;
}
/** Where shell commands run. */
export type InputShellEnvironment = LocalEnvironment | ContainerReference;
/** A tool call in which the model requested shell commands, sent back as input. */
export interface InputShellCall {
    type: "shell_call";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id: string;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: InputToolCaller | null;
    /** The commands to run. */
    action: InputShellAction;
    /** Where the commands run. */
    environment?: InputShellEnvironment | null;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** The command exceeded its time limit. */
export interface ShellTimeout {
    type: "timeout";
}
/** The command exited. */
export interface ShellExit {
    type: "exit";
    /** The exit code. */
    exit_code: number;
}
/** How a command ended. */
export type ShellOutcome = ShellTimeout | ShellExit;
/** The output of one command. */
export interface InputShellOutput {
    /** The standard output. */
    stdout: string;
    /** The standard error output. */
    stderr: string;
    /** How the command ended. */
    outcome: ShellOutcome;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
}
/** The output of shell commands. */
export interface InputShellCallOutput {
    type: "shell_call_output";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id: string;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: InputToolCaller | null;
    /** The output, one entry for each command. */
    output: InputShellOutput[];
    /** The maximum number of output characters to keep. */
    max_output_length?: number | null;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** Creates a file. */
export interface InputPatchCreateFile {
    type: "create_file";
    /** The path of the file, relative to the workspace. */
    path: string;
    /** The change, in the V4A diff format. */
    diff: string;
}
/** Deletes a file. */
export interface InputPatchDeleteFile {
    type: "delete_file";
    /** The path of the file, relative to the workspace. */
    path: string;
}
/** Updates a file. */
export interface InputPatchUpdateFile {
    type: "update_file";
    /** The path of the file, relative to the workspace. */
    path: string;
    /** The change, in the V4A diff format. */
    diff: string;
}
/** An operation on a file. */
export type InputPatchOperation = InputPatchCreateFile | InputPatchDeleteFile | InputPatchUpdateFile;
/** A tool call in which the model requested a file operation, sent back as input. */
export interface InputApplyPatchCall {
    type: "apply_patch_call";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id: string;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: InputToolCaller | null;
    /** The file operation to perform. */
    operation: InputPatchOperation;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
    /** The status of the item. */
    status?: "in_progress" | "completed" | null;
}
/** The result of a file operation. */
export interface InputApplyPatchCallOutput {
    type: "apply_patch_call_output";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id: string;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: InputToolCaller | null;
    /** The output of the tool. */
    output?: string | null;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
    /** The status of the item. */
    status?: "completed" | "failed" | null;
}
/** A tool of an MCP server. */
export interface McpListedTool {
    /** The name of the tool. */
    name: string;
    /** A description for the model. */
    description?: string | null;
    /** The JSON Schema of the input. */
    input_schema: unknown;
    /** Hints about the tool, from the server. */
    annotations?: unknown;
}
/** The tools of an MCP server, sent back as input. */
export interface InputMcpListTools {
    type: "mcp_list_tools";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The label of the MCP server. */
    server_label: string;
    /** The tools of the server. */
    tools: McpListedTool[];
    /** Why the tools could not be listed: a string or an object. */
    error?: string | {
        [key: string]: unknown;
    } | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** A request to approve a tool call, sent back as input. */
export interface InputMcpApprovalRequest {
    type: "mcp_approval_request";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The label of the MCP server. */
    server_label: string;
    /** The name of the tool. */
    name: string;
    /** The arguments as a JSON string, exactly as the model wrote it. */
    arguments: string;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** The response to an approval request. */
export interface InputMcpApprovalResponse {
    type: "mcp_approval_response";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID of the approval request. */
    approval_request_id: string;
    /** Whether the call is approved. */
    approve: boolean;
    /** The reason for the decision. */
    reason?: string | null;
    /** A field that OpenAI lists as required but never declares. It has not been observed; it is optional here. */
    request_id?: string | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/**
 * The MCP server responded with an error of the protocol.
 * @since 2026-08-14 (OpenAI)
 */
export interface McpProtocolError {
    type: "mcp_protocol_error";
    /** The error code of JSON-RPC. */
    code: number;
    /** The error message. */
    message: string;
}
/**
 * The tool ran, and reported an error.
 * @since 2026-08-14 (OpenAI)
 */
export interface McpToolExecutionError {
    type: "mcp_tool_execution_error";
    /** What the tool returned: any JSON value, usually a list of content parts. */
    content: unknown;
}
/**
 * The MCP server responded with an HTTP error.
 * @since 2026-08-14 (OpenAI)
 */
export interface McpHttpError {
    type: "http_error";
    /** The HTTP status code. */
    code: number;
    /** The error message. */
    message: string;
}
/**
 * Why a call to a tool of an MCP server failed.
 * @since 2026-08-14 (OpenAI)
 */
export type McpCallError = McpProtocolError | McpToolExecutionError | McpHttpError;
/** A call to a tool of an MCP server, sent back as input. */
export interface InputMcpCall {
    type: "mcp_call";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The label of the MCP server. */
    server_label: string;
    /** The name of the tool. */
    name: string;
    /** The arguments as a JSON string, exactly as the model wrote it. */
    arguments: string;
    /** The output of the tool. */
    output?: string | null;
    /** Why the call failed: an object with a `type`, or a string, which OpenAI sent until 2026-08-14. */
    error?: string | McpCallError | null;
    /** The ID of the approval request. */
    approval_request_id?: string | null;
    /** The status of the item. */
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed" | null;
}
/** One content part of the output of a tool call, without length limits. */
export type ReturnedToolOutputPart = InputText | InputImage | InputFile;
/** The output of your custom tool. */
export interface InputCustomToolCallOutput {
    type: "custom_tool_call_output";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id: string;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: InputToolCaller | null;
    /** The output: a string or a list of content parts. */
    output: string | ReturnedToolOutputPart[];
    /** The actor that created the item, if reported. */
    created_by?: string | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** A call to one of your custom tools, which take free text. Sent back as input. */
export interface InputCustomToolCall {
    type: "custom_tool_call";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id: string;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: InputToolCaller | null;
    /** The namespace of the tool, if it has one. */
    namespace?: string | null;
    /** The name of the tool. */
    name: string;
    /** The input of the tool: free text, not JSON. */
    input: string;
    /**
     * Whether the tool runs asynchronously.
     * @since 2026-09-03 (OpenAI)
     */
    async?: boolean | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** A namespace: a named group of tools. */
export interface NamespaceTool {
    type: "namespace";
    /** The name of the namespace. */
    name: string;
    /** A description for the model. */
    description: string;
    /** The tools in the namespace. */
    tools: NamespacedTool[];
}
/** The definition of a tool. */
export type Tool = FunctionTool | FileSearchTool | ComputerTool | ComputerUsePreviewTool | WebSearchTool | McpTool | CodeInterpreterTool | ImageGenerationTool | LocalShellTool | ShellTool | CustomTool | NamespaceTool | ToolSearchTool | WebSearchPreviewTool | ApplyPatchTool | ProgrammaticToolCallingTool;
/**
 * Tools that the model can call from this item on.
 * @since 2026-06-01 (OpenAI, Azure)
 */
export interface InputAdditionalTools {
    type: "additional_tools";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The role that provides the tools. Clients may only send `developer`; the service may return all eight roles, so all are valid on input. */
    role: MessageRole;
    /** The tools. */
    tools: Tool[];
    /** The status of the item. No document declares it; it is optional on every input item. */
    status?: ItemStatus | null;
}
/**
 * A program that the model wrote to call tools, sent back as input.
 * @since 2026-07-09 (OpenAI)
 */
export interface InputProgram {
    type: "program";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a program to its output and to the calls that it made. */
    call_id: string;
    /** The JavaScript code. */
    code: string;
    /** A value that only the service can read. Send it back unchanged. */
    fingerprint: string;
    /** The status of the item. No document declares it; it is optional on every input item. */
    status?: ItemStatus | null;
}
/**
 * The output of a program that the model wrote, sent back as input.
 * @since 2026-07-09 (OpenAI)
 */
export interface InputProgramOutput {
    type: "program_output";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** The ID that links a program to its output and to the calls that it made. */
    call_id: string;
    /** The result of the program. */
    result: string;
    /** The status of the item. */
    status?: "completed" | "incomplete" | null;
}
/**
 * How the model reasons from an item on.
 * @since 2026-09-03 (OpenAI)
 */
export interface ReasoningUpdate {
    /** The amount of reasoning. */
    effort?: "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | null;
}
/**
 * Plain text.
 * @since 2026-10-31 (OpenAI)
 */
export interface PlainTextFormat {
    type: "text";
}
/**
 * JSON that conforms to a schema.
 * @since 2026-10-31 (OpenAI)
 */
export interface JsonSchemaFormat {
    type: "json_schema";
    /** The name of the format. */
    name: string;
    /** The JSON Schema. */
    schema: {
        [key: string]: unknown;
    };
    /** A description for the model. */
    description?: string | null;
    /** Whether the text must match the schema exactly. */
    strict?: boolean | null;
}
/**
 * The format in which the model writes from an item on.
 * @since 2026-10-31 (OpenAI)
 */
export type TextUpdateFormat = PlainTextFormat | JsonSchemaFormat;
/**
 * How the model writes from an item on.
 * @since 2026-10-31 (OpenAI)
 */
export interface TextUpdate {
    /** The format of the text. */
    format: TextUpdateFormat;
}
/**
 * Changes the configuration for the rest of the conversation. The service does not return it.
 * @since 2026-09-03 (OpenAI)
 */
export interface InputConfigurationUpdate {
    type: "configuration_update";
    /** The unique ID of the item. Optional on input. */
    id?: string | null;
    /** How the model reasons from this item on. */
    reasoning?: ReasoningUpdate | null;
    /**
     * How the model writes from this item on.
     * @since 2026-10-31 (OpenAI)
     */
    text?: TextUpdate | null;
    /** The status of the item. No document declares it; it is optional on every input item. */
    status?: ItemStatus | null;
}
/**
 * Requests a compaction. It must be the last item. Clients send it to `/responses`, where it replaces a call of this endpoint; the types of OpenAI's SDK allow it here too.
 * @since 2026-05-22 (OpenAI)
 */
export interface InputCompactionTrigger {
    type: "compaction_trigger";
    /**
     * The unique ID of the item. Optional on input.
     * @since 2026-10-21 (OpenAI)
     */
    id?: string | null;
    /** The status of the item. No document declares it; it is optional on every input item. */
    status?: ItemStatus | null;
}
/** One input item. `type` identifies the item type. An item without `type` is a message if it has a `role`, and a reference if `id` is its only key. The service assigns the `id` of an item; many clients omit it. */
export type InputItem = InputOutputMessage | InputFileSearchCall | InputComputerCall | InputComputerCallOutput | InputWebSearchCall | InputFunctionCall | InputFunctionCallOutput | InputToolSearchCall | InputToolSearchOutput | InputReasoning | InputCompaction | InputImageGenerationCall | InputCodeInterpreterCall | InputLocalShellCall | InputLocalShellCallOutput | InputShellCall | InputShellCallOutput | InputApplyPatchCall | InputApplyPatchCallOutput | InputMcpListTools | InputMcpApprovalRequest | InputMcpApprovalResponse | InputMcpCall | InputCustomToolCallOutput | InputCustomToolCall | InputAdditionalTools | InputProgram | InputProgramOutput | InputConfigurationUpdate | InputCompactionTrigger | InputMessage | InputItemReference;
/**
 * How the prompt cache is used.
 * @since 2026-07-09 (OpenAI, Azure)
 */
export interface PromptCacheOptions {
    /** Whether the service places a cache breakpoint itself: `implicit` (the default) or `explicit`. Explicit breakpoints are set by `prompt_cache_breakpoint` of content parts. */
    mode?: "implicit" | "explicit" | null;
    /** The minimum lifetime of the cache breakpoints. */
    ttl?: "30m" | null;
}
/** How long the prompt cache keeps a prefix. */
export type PromptCacheRetention = "in_memory" | "24h";
/** The service tier that processes a request. Since 2026-07-30 (OpenAI, Azure): `fast`. */
export type ServiceTier = "auto" | "default" | "fast" | "flex" | "priority";
/**
 * How images in the conversation are processed.
 * @since 2026-11-05 (OpenAI)
 */
export interface RequestImageOptions {
    /** Whether images are compressed in the context. With `auto`, the default, the service decides. */
    context_compression?: "auto" | "enabled" | "disabled" | null;
}
/** A request to compact a conversation, which is given in `input`, by `previous_response_id`, or by both. A request with neither is valid by this schema, but it identifies no conversation. */
export interface CompactRequest {
    /** The model to use. On Azure, this is the name of your deployment. */
    model: ModelId | null;
    /** The conversation: a string, or a list of items in order. */
    input?: string | InputItem[] | null;
    /** The ID of a stored response whose conversation is compacted. The ID of a compacted response cannot be used. */
    previous_response_id?: string | null;
    /**
     * Instructions for the model, used as a system message. OpenAI has deprecated the field since 2026-11-13, but still accepts it; it names no replacement for this endpoint. An item of `input` with the role `developer` or `system` has the same effect. Nothing is known of Azure.
     * @deprecated
     */
    instructions?: string | null;
    /** A key that groups requests with a common prefix in the prompt cache. */
    prompt_cache_key?: string | null;
    /**
     * How the prompt cache is used. OpenAI supports it for `gpt-5.6` and later models.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    prompt_cache_options?: PromptCacheOptions | null;
    /**
     * How long the prompt cache may keep the common prefix. Some models and services reject this field. OpenAI and Azure have deprecated it since 2026-07-09; `prompt_cache_options` replaces it.
     * @deprecated
     */
    prompt_cache_retention?: PromptCacheRetention | null;
    /** The service tier to use for the request. */
    service_tier?: ServiceTier | null;
    /**
     * How images in the conversation are processed.
     * @since 2026-11-05 (OpenAI)
     */
    image?: RequestImageOptions | null;
    /** The tools that the model could call in the conversation, as in a request to `/responses`. This contract does not describe them. Not in the vendors' documents of this endpoint. */
    tools?: {
        [key: string]: unknown;
    }[] | null;
    /** Whether the model could call several tools at once, as in a request to `/responses`. Not in the vendors' documents of this endpoint. */
    parallel_tool_calls?: boolean | null;
    /** How the model reasons, as in a request to `/responses`, such as `effort` and `summary`. Not in the vendors' documents of this endpoint. */
    reasoning?: {
        [key: string]: unknown;
    } | null;
    /** How the model writes, as in a request to `/responses`, such as `verbosity` and `format`. Not in the vendors' documents of this endpoint. */
    text?: {
        [key: string]: unknown;
    } | null;
}
/** Text that the model generated. */
export interface OutputText {
    type: "output_text";
    /** The text. */
    text: string;
    /** The sources that the text cites. */
    annotations: Annotation[];
    /** The log probabilities of the tokens. Often missing. */
    logprobs?: LogProb[] | null;
}
/** One content part of a message in the response. */
export type OutputMessagePart = InputText | OutputText | PlainText | SummaryText | ReasoningText | Refusal | InputImage | ComputerScreenshot | InputFile;
/** A message that is kept in the compacted conversation. User messages are always kept, assistant messages only sometimes. */
export interface OutputMessage {
    type: "message";
    /** The unique ID of the item. */
    id: string;
    /** The status of the item. */
    status: ItemStatus;
    /** The role of the message author. */
    role: MessageRole;
    /** The content parts of the message. */
    content: OutputMessagePart[];
    /** Whether an assistant message is intermediate commentary or the final answer. Send it back unchanged: the model performs worse without it. */
    phase?: MessagePhase | null;
}
/**
 * A program that the model wrote called the tool.
 * @since 2026-07-09 (OpenAI, Azure)
 */
export interface OutputProgramCaller {
    type: "program";
    /** The `call_id` of the item of type `program`. */
    caller_id: string;
}
/**
 * What called a tool.
 * @since 2026-07-09 (OpenAI, Azure)
 */
export type OutputToolCaller = DirectCaller | OutputProgramCaller;
/** A call to one of your functions, requested by the model. */
export interface OutputFunctionCall {
    type: "function_call";
    /** The unique ID of the item. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id: string;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: OutputToolCaller | null;
    /** The namespace of the tool, if it has one. */
    namespace?: string | null;
    /** The name of the function. */
    name: string;
    /** The arguments as a JSON string, exactly as the model wrote it. */
    arguments: string;
    /**
     * Whether the tool runs asynchronously.
     * @since 2026-09-03 (OpenAI)
     */
    async?: boolean | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** A search for tools. */
export interface OutputToolSearchCall {
    type: "tool_search_call";
    /** The unique ID of the item. */
    id: string;
    /** The ID that links a call to its output. */
    call_id: string | null;
    /** Whether the service or the client runs the search. */
    execution: "server" | "client";
    /** The arguments: any JSON value. */
    arguments: unknown;
    /** The status of the item. */
    status: ItemStatus;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
}
/** The tools that a search found. */
export interface OutputToolSearchOutput {
    type: "tool_search_output";
    /** The unique ID of the item. */
    id: string;
    /** The ID that links a call to its output. */
    call_id: string | null;
    /** Whether the service or the client runs the search. */
    execution: "server" | "client";
    /** The tools found. */
    tools: Tool[];
    /** The status of the item. */
    status: ItemStatus;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
}
/** The output of your function. */
export interface OutputFunctionCallOutput {
    type: "function_call_output";
    /** The unique ID of the item. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id?: string | null;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: OutputToolCaller | null;
    /**
     * The name of the function.
     * @since 2026-07-30 (OpenAI)
     */
    name?: string | null;
    /**
     * The namespace of the function, if it has one.
     * @since 2026-07-30 (OpenAI)
     */
    namespace?: string | null;
    /** The output: a string or a list of content parts. */
    output: string | ReturnedToolOutputPart[];
    /** The actor that created the item, if reported. */
    created_by?: string | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** A search in vector stores. */
export interface OutputFileSearchCall {
    type: "file_search_call";
    /** The unique ID of the item. */
    id: string;
    /** The status of the item. */
    status: "in_progress" | "searching" | "completed" | "incomplete" | "failed";
    /** The search queries. */
    queries: string[];
    /** The search results, if requested. */
    results?: FileSearchResult[] | null;
}
/** A web search. */
export interface OutputWebSearchCall {
    type: "web_search_call";
    /** The unique ID of the item. */
    id: string;
    /** The status of the item. Since 2026-06-01 (OpenAI, Azure): `incomplete`. */
    status: "in_progress" | "searching" | "completed" | "incomplete" | "failed";
    /** The action performed. */
    action: WebSearchAction;
}
/** A generated image. */
export interface OutputImageGenerationCall {
    type: "image_generation_call";
    /** The unique ID of the item. */
    id: string;
    /** The status of the item. */
    status: "in_progress" | "completed" | "generating" | "failed";
    /** The image in base64, if it is complete. */
    result: string | null;
    /**
     * The background of the image. Any string is allowed; `transparent`, `opaque` and `auto` are known.
     * @since 2026-09-09 (OpenAI)
     */
    background?: string | null;
    /**
     * The file format of the image. Any string is allowed; `png`, `webp`, `jpeg`, `gif` and `svg` are known.
     * @since 2026-09-09 (OpenAI)
     */
    output_format?: string | null;
    /**
     * The quality of the image. Any string is allowed; `low`, `medium`, `high`, `xhigh`, `max` and `auto` are known.
     * @since 2026-09-09 (OpenAI)
     */
    quality?: string | null;
    /**
     * The prompt as revised by the model.
     * @since 2026-09-09 (OpenAI)
     */
    revised_prompt?: string | null;
    /**
     * The size of the image in pixels, such as `1024x1536`. Any string is allowed.
     * @since 2026-09-09 (OpenAI)
     */
    size?: string | null;
    /**
     * Whether a new image was generated or an existing one edited.
     * @since 2026-09-10 (OpenAI)
     */
    action?: "auto" | "generate" | "edit" | null;
    /**
     * Why moderation blocked the image.
     * @since 2026-10-14 (OpenAI)
     */
    error?: ImageGenerationError | null;
    /**
     * The tokens used by the model that wrote the SVG image.
     * @since 2026-11-05 (OpenAI)
     */
    svg_usage?: SvgUsage | null;
}
/** A tool call in which the model requests computer actions. */
export interface OutputComputerCall {
    type: "computer_call";
    /** The unique ID of the item. */
    id: string;
    /** The status of the item. */
    status: ItemStatus;
    /** The ID that links a call to its output. */
    call_id: string;
    /** The action to perform. */
    action?: ComputerAction | null;
    /** The actions to perform, in order. */
    actions?: ComputerAction[] | null;
    /** The safety checks to acknowledge before the action. */
    pending_safety_checks: ComputerSafetyCheck[];
}
/** The result of a computer call: a screenshot. */
export interface OutputComputerCallOutput {
    type: "computer_call_output";
    /** The unique ID of the item. */
    id: string;
    /** The ID that links a call to its output. */
    call_id: string;
    /** The screenshot. */
    output: ComputerScreenshotImage;
    /** The safety checks that the user has acknowledged. */
    acknowledged_safety_checks?: ComputerSafetyCheck[] | null;
    /** The status of the item. */
    status?: "in_progress" | "completed" | "incomplete" | "failed" | null;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
}
/** The reasoning of the model. */
export interface OutputReasoning {
    type: "reasoning";
    /** The unique ID of the item. */
    id: string;
    /** The encrypted content, which only the service can decrypt. Send it back unchanged. */
    encrypted_content?: string | null;
    /** The summary of the reasoning. It may be empty. */
    summary: ReasoningSummaryPart[];
    /** The full text of the reasoning. It is often null; some services reject a non-empty list on input. */
    content?: ReasoningContentPart[] | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** The encrypted part of the conversation: everything that is not kept as messages. */
export interface OutputCompaction {
    type: "compaction";
    /** The unique ID of the item. */
    id: string;
    /** The encrypted content, which only the service can decrypt. Send it back byte for byte. */
    encrypted_content: string;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
}
/** A run of code in the code interpreter. */
export interface OutputCodeInterpreterCall {
    type: "code_interpreter_call";
    /** The unique ID of the item. */
    id: string;
    /** The status of the item. */
    status: "in_progress" | "completed" | "incomplete" | "interpreting" | "failed";
    /** The ID of the container. */
    container_id: string;
    /** The code, if available. */
    code: string | null;
    /** The logs and images that the code produced, if requested. */
    outputs: CodeInterpreterOutput[] | null;
}
/** A tool call in which the model requests a command on the client's machine. */
export interface OutputLocalShellCall {
    type: "local_shell_call";
    /** The unique ID of the item. */
    id: string;
    /** The ID that links a call to its output. */
    call_id: string;
    /** The command to run. */
    action: LocalShellAction;
    /** The status of the item. */
    status: ItemStatus;
}
/** The result of a command on the client's machine. */
export interface OutputLocalShellCallOutput {
    type: "local_shell_call_output";
    /** The unique ID of the item. */
    id: string;
    /** The ID that links a call to its output. */
    call_id?: string | null;
    /** The output of the command, as a JSON string. */
    output: string;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/** The commands to run. */
export interface OutputShellAction {
    /** The commands to run, in order. */
    commands: string[];
    /** The time limit in milliseconds. */
    timeout_ms: number | null;
    /** The maximum number of output characters to keep. */
    max_output_length: number | null;
}
/** The client's machine. */
export interface LocalEnvironmentUsed {
    type: "local";
}
/** Where shell commands run. */
export type OutputShellEnvironment = LocalEnvironmentUsed | ContainerReference;
/** A tool call in which the model requests shell commands. */
export interface OutputShellCall {
    type: "shell_call";
    /** The unique ID of the item. */
    id: string;
    /** The ID that links a call to its output. */
    call_id: string;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: OutputToolCaller | null;
    /** The commands to run. */
    action: OutputShellAction;
    /** The status of the item. */
    status: ItemStatus;
    /** Where the commands run. */
    environment: OutputShellEnvironment | null;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
}
/** The output of one command. */
export interface OutputShellOutput {
    /** The standard output. */
    stdout: string;
    /** The standard error output. */
    stderr: string;
    /** How the command ended. */
    outcome: ShellOutcome;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
}
/** The output of shell commands. */
export interface OutputShellCallOutput {
    type: "shell_call_output";
    /** The unique ID of the item. */
    id: string;
    /** The ID that links a call to its output. */
    call_id: string;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: OutputToolCaller | null;
    /** The status of the item. */
    status: ItemStatus;
    /** The output, one entry for each command. */
    output: OutputShellOutput[];
    /** The maximum number of output characters to keep. */
    max_output_length: number | null;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
}
/** Creates a file. */
export interface OutputPatchCreateFile {
    type: "create_file";
    /** The path of the file, relative to the workspace. */
    path: string;
    /** The change, in the V4A diff format. */
    diff: string;
}
/** Deletes a file. */
export interface OutputPatchDeleteFile {
    type: "delete_file";
    /** The path of the file, relative to the workspace. */
    path: string;
}
/** Updates a file. */
export interface OutputPatchUpdateFile {
    type: "update_file";
    /** The path of the file, relative to the workspace. */
    path: string;
    /** The change, in the V4A diff format. */
    diff: string;
}
/** An operation on a file. */
export type OutputPatchOperation = OutputPatchCreateFile | OutputPatchDeleteFile | OutputPatchUpdateFile;
/** A tool call in which the model requests a file operation. */
export interface OutputApplyPatchCall {
    type: "apply_patch_call";
    /** The unique ID of the item. */
    id: string;
    /** The ID that links a call to its output. */
    call_id: string;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: OutputToolCaller | null;
    /** The status of the item. */
    status: "in_progress" | "completed";
    /** The file operation to perform. */
    operation: OutputPatchOperation;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
}
/** The result of a file operation. */
export interface OutputApplyPatchCallOutput {
    type: "apply_patch_call_output";
    /** The unique ID of the item. */
    id: string;
    /** The ID that links a call to its output. */
    call_id: string;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: OutputToolCaller | null;
    /** The status of the item. */
    status: "completed" | "failed";
    /** The output of the tool. */
    output?: string | null;
    /** The actor that created the item, if reported. */
    created_by?: string | null;
}
/** The tools of an MCP server. */
export interface OutputMcpListTools {
    type: "mcp_list_tools";
    /** The unique ID of the item. */
    id: string;
    /** The label of the MCP server. */
    server_label: string;
    /** The tools of the server. */
    tools: McpListedTool[];
    /** Why the tools could not be listed: a string or an object. */
    error?: string | {
        [key: string]: unknown;
    } | null;
}
/** A request to approve a tool call. */
export interface OutputMcpApprovalRequest {
    type: "mcp_approval_request";
    /** The unique ID of the item. */
    id: string;
    /** The label of the MCP server. */
    server_label: string;
    /** The name of the tool. */
    name: string;
    /** The arguments as a JSON string, exactly as the model wrote it. */
    arguments: string;
}
/** The response to an approval request. */
export interface OutputMcpApprovalResponse {
    type: "mcp_approval_response";
    /** The unique ID of the item. */
    id: string;
    /** The ID of the approval request. */
    approval_request_id: string;
    /** Whether the call is approved. */
    approve: boolean;
    /** The reason for the decision. */
    reason?: string | null;
    /** A field that OpenAI lists as required but never declares. It has not been observed; it is optional here. */
    request_id?: string | null;
}
/** A call to a tool of an MCP server. */
export interface OutputMcpCall {
    type: "mcp_call";
    /** The unique ID of the item. */
    id: string;
    /** The label of the MCP server. */
    server_label: string;
    /** The name of the tool. */
    name: string;
    /** The arguments as a JSON string, exactly as the model wrote it. */
    arguments: string;
    /** The output of the tool. */
    output?: string | null;
    /** Why the call failed: an object with a `type`, or a string, which OpenAI sent until 2026-08-14. */
    error?: string | McpCallError | null;
    /** The ID of the approval request. */
    approval_request_id?: string | null;
    /** The status of the item. */
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed" | null;
}
/** A call to one of your custom tools, which take free text. */
export interface OutputCustomToolCall {
    type: "custom_tool_call";
    /** The unique ID of the item. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id: string;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: OutputToolCaller | null;
    /** The namespace of the tool, if it has one. */
    namespace?: string | null;
    /** The name of the tool. */
    name: string;
    /** The input of the tool: free text, not JSON. */
    input: string;
    /**
     * Whether the tool runs asynchronously.
     * @since 2026-09-03 (OpenAI)
     */
    async?: boolean | null;
}
/** The output of your custom tool. */
export interface OutputCustomToolCallOutput {
    type: "custom_tool_call_output";
    /** The unique ID of the item. */
    id?: string | null;
    /** The ID that links a call to its output. */
    call_id: string;
    /**
     * What called the tool.
     * @since 2026-07-09 (OpenAI, Azure)
     */
    caller?: OutputToolCaller | null;
    /** The output: a string or a list of content parts. */
    output: string | ReturnedToolOutputPart[];
    /** The actor that created the item, if reported. */
    created_by?: string | null;
    /** The status of the item. */
    status?: ItemStatus | null;
}
/**
 * Tools that the model can call from this item on.
 * @since 2026-06-01 (OpenAI, Azure)
 */
export interface OutputAdditionalTools {
    type: "additional_tools";
    /** The unique ID of the item. */
    id: string;
    /** The role that provided the tools. */
    role: MessageRole;
    /** The tools. */
    tools: Tool[];
}
/**
 * A program that the model wrote to call tools.
 * @since 2026-07-09 (OpenAI, Azure)
 */
export interface OutputProgram {
    type: "program";
    /** The unique ID of the item. */
    id: string;
    /** The ID that links a program to its output and to the calls that it made. */
    call_id: string;
    /** The JavaScript code. */
    code: string;
    /** A value that only the service can read. Send it back unchanged. */
    fingerprint: string;
}
/**
 * The output of a program that the model wrote.
 * @since 2026-07-09 (OpenAI, Azure)
 */
export interface OutputProgramOutput {
    type: "program_output";
    /** The unique ID of the item. */
    id: string;
    /** The ID that links a program to its output and to the calls that it made. */
    call_id: string;
    /** The result of the program. */
    result: string;
    /** The status of the item. */
    status: "completed" | "incomplete";
}
/** One item of the compacted conversation. `type` identifies the item type. */
export type OutputItem = OutputMessage | OutputFunctionCall | OutputToolSearchCall | OutputToolSearchOutput | OutputFunctionCallOutput | OutputFileSearchCall | OutputWebSearchCall | OutputImageGenerationCall | OutputComputerCall | OutputComputerCallOutput | OutputReasoning | OutputCompaction | OutputCodeInterpreterCall | OutputLocalShellCall | OutputLocalShellCallOutput | OutputShellCall | OutputShellCallOutput | OutputApplyPatchCall | OutputApplyPatchCallOutput | OutputMcpListTools | OutputMcpApprovalRequest | OutputMcpApprovalResponse | OutputMcpCall | OutputCustomToolCall | OutputCustomToolCallOutput | OutputAdditionalTools | OutputProgram | OutputProgramOutput;
/**
 * A breakdown of the tokens written to the prompt cache, by lifetime.
 * @since 2026-11-05 (OpenAI)
 */
export interface CacheWriteTokensDetails {
    /** The number of tokens written with a lifetime of 30 minutes. */
    ttl_30m_tokens: number;
    /** The number of tokens written with a lifetime of 12 hours. */
    ttl_12h_tokens: number;
}
/** A breakdown of the input tokens. */
export interface InputTokensDetails {
    /** The number of tokens found in the prompt cache. */
    cached_tokens: number;
    /**
     * The number of tokens written to the prompt cache. Only newer services send it.
     * @since 2026-07-09 (OpenAI)
     */
    cache_write_tokens?: number | null;
    /**
     * A breakdown of `cache_write_tokens` by lifetime.
     * @since 2026-11-05 (OpenAI)
     */
    cache_write_tokens_details?: CacheWriteTokensDetails | null;
}
/** A breakdown of the output tokens. */
export interface OutputTokensDetails {
    /** The number of reasoning tokens. */
    reasoning_tokens: number;
}
/** The number of tokens that the call used. */
export interface CompactUsage {
    /** The number of input tokens. */
    input_tokens: number;
    /** A breakdown of the input tokens. */
    input_tokens_details: InputTokensDetails;
    /** The number of output tokens. */
    output_tokens: number;
    /** A breakdown of the output tokens. */
    output_tokens_details: OutputTokensDetails;
    /** The total number of tokens as counted by the service. It is not always the sum of `input_tokens` and `output_tokens`. */
    total_tokens: number;
}
/**
 * How images in the conversation were processed.
 * @since 2026-11-05 (OpenAI)
 */
export interface ResponseImageOptions {
    /** Whether images were compressed in the context. */
    context_compression: "enabled" | "disabled";
}
/** A compacted conversation. Keep `output` complete and use it as the beginning of the next `input`. */
export interface CompactResponse {
    /** The unique ID of the response. It cannot be used as `previous_response_id`. */
    id: string;
    /** The object type, always `response.compaction`. */
    object: "response.compaction";
    /**
     * The Unix timestamp (in seconds) when the response was created.
     *
     * Format: unixtime
     */
    created_at: number;
    /** The compacted conversation: the kept messages, usually followed by one `compaction` item that represents the rest. */
    output: OutputItem[];
    /** The number of tokens that the call used. */
    usage: CompactUsage;
    /**
     * How images in the conversation were processed.
     * @since 2026-11-05 (OpenAI)
     */
    image?: ResponseImageOptions | null;
    /** The results of Azure's content filter. They have been observed in Azure responses of the Responses API. */
    content_filters?: {
        [key: string]: unknown;
    }[] | null;
}
/** The details of an error. Only `message` is always present. */
export interface ErrorDetail {
    /** The error message, for humans. */
    message: string;
    /** The category of the error, such as `invalid_request_error`. */
    type?: string | null;
    /** The error code, for programs. Azure's gateway sends the HTTP status code here, as a string. */
    code?: string | null;
    /** The field that caused the error, as a path such as `input[1].content[0].annotations`. */
    param?: string | null;
    /** The HTTP status code, repeated by Azure's content filter. */
    status?: number | null;
    /** More about the error: an array in Azure's documents, sometimes a string in practice. */
    details?: unknown;
    /** The cause, in the spelling of Azure's documents. */
    inner_error?: unknown;
    /** The cause, in the spelling of Azure's content filter. */
    innererror?: unknown;
    /** Additional information from Azure. */
    additionalInfo?: {
        [key: string]: unknown;
    } | null;
    /** Debug information for Azure's own staff. */
    debugInfo?: {
        [key: string]: unknown;
    } | null;
}
/** The body of an error response, in the form of OpenAI or of Azure. */
export interface CompactErrorBody {
    /** The error. */
    error: ErrorDetail;
}
/** The schemas of the document, such as `components['schemas']['CompactRequest']`. */
export interface components {
    schemas: {
        KnownModelId: KnownModelId;
        ModelId: ModelId;
        MessageRole: MessageRole;
        PromptCacheBreakpoint: PromptCacheBreakpoint;
        InputText: InputText;
        FileCitation: FileCitation;
        UrlCitation: UrlCitation;
        ContainerFileCitation: ContainerFileCitation;
        FilePath: FilePath;
        Annotation: Annotation;
        TopLogProb: TopLogProb;
        LogProb: LogProb;
        InputOutputText: InputOutputText;
        PlainText: PlainText;
        SummaryText: SummaryText;
        ReasoningText: ReasoningText;
        Refusal: Refusal;
        ImageDetail: ImageDetail;
        InputImage: InputImage;
        ComputerScreenshot: ComputerScreenshot;
        FileDetail: FileDetail;
        InputFile: InputFile;
        InputMessagePart: InputMessagePart;
        MessagePhase: MessagePhase;
        ItemStatus: ItemStatus;
        InputMessage: InputMessage;
        InputItemReference: InputItemReference;
        InputOutputMessagePart: InputOutputMessagePart;
        InputOutputMessage: InputOutputMessage;
        FileAttributes: FileAttributes;
        FileSearchResult: FileSearchResult;
        InputFileSearchCall: InputFileSearchCall;
        ClickAction: ClickAction;
        DoubleClickAction: DoubleClickAction;
        Coordinate: Coordinate;
        DragAction: DragAction;
        KeyPressAction: KeyPressAction;
        MoveAction: MoveAction;
        ScreenshotAction: ScreenshotAction;
        ScrollAction: ScrollAction;
        TypeAction: TypeAction;
        WaitAction: WaitAction;
        ComputerAction: ComputerAction;
        ComputerSafetyCheck: ComputerSafetyCheck;
        InputComputerCall: InputComputerCall;
        ComputerScreenshotImage: ComputerScreenshotImage;
        InputComputerCallOutput: InputComputerCallOutput;
        WebSearchUrlSource: WebSearchUrlSource;
        WebSearchApiSource: WebSearchApiSource;
        WebSearchSource: WebSearchSource;
        WebSearchQuery: WebSearchQuery;
        WebSearchOpenPage: WebSearchOpenPage;
        WebSearchFind: WebSearchFind;
        WebSearchAction: WebSearchAction;
        InputWebSearchCall: InputWebSearchCall;
        DirectCaller: DirectCaller;
        InputProgramCaller: InputProgramCaller;
        InputToolCaller: InputToolCaller;
        InputFunctionCall: InputFunctionCall;
        ToolOutputText: ToolOutputText;
        ToolOutputImage: ToolOutputImage;
        ToolOutputFile: ToolOutputFile;
        ToolOutputPart: ToolOutputPart;
        InputFunctionCallOutput: InputFunctionCallOutput;
        InputToolSearchCall: InputToolSearchCall;
        FunctionTool: FunctionTool;
        HybridSearch: HybridSearch;
        RankingOptions: RankingOptions;
        ComparisonFilter: ComparisonFilter;
        Filter: Filter;
        CompoundFilter: CompoundFilter;
        FileSearchTool: FileSearchTool;
        ComputerTool: ComputerTool;
        ComputerUsePreviewTool: ComputerUsePreviewTool;
        WebSearchFilters: WebSearchFilters;
        ApproximateLocation: ApproximateLocation;
        WebSearchTool: WebSearchTool;
        McpToolFilter: McpToolFilter;
        McpApprovalPolicy: McpApprovalPolicy;
        McpTool: McpTool;
        NetworkDisabled: NetworkDisabled;
        DomainSecret: DomainSecret;
        NetworkAllowlist: NetworkAllowlist;
        NetworkPolicy: NetworkPolicy;
        CodeInterpreterContainer: CodeInterpreterContainer;
        CodeInterpreterTool: CodeInterpreterTool;
        ImageMask: ImageMask;
        SvgReasoning: SvgReasoning;
        SvgOptions: SvgOptions;
        ImageGenerationTool: ImageGenerationTool;
        LocalShellTool: LocalShellTool;
        SkillReference: SkillReference;
        SkillArchive: SkillArchive;
        InlineSkill: InlineSkill;
        ContainerSkill: ContainerSkill;
        ContainerAuto: ContainerAuto;
        LocalSkill: LocalSkill;
        LocalEnvironment: LocalEnvironment;
        ContainerReference: ContainerReference;
        ShellToolEnvironment: ShellToolEnvironment;
        ShellTool: ShellTool;
        TextFormat: TextFormat;
        GrammarFormat: GrammarFormat;
        CustomToolFormat: CustomToolFormat;
        CustomTool: CustomTool;
        NamespacedFunctionTool: NamespacedFunctionTool;
        NamespacedTool: NamespacedTool;
        FoundNamespaceTool: FoundNamespaceTool;
        ToolSearchTool: ToolSearchTool;
        PreviewLocation: PreviewLocation;
        WebSearchPreviewTool: WebSearchPreviewTool;
        ApplyPatchTool: ApplyPatchTool;
        ProgrammaticToolCallingTool: ProgrammaticToolCallingTool;
        FoundTool: FoundTool;
        InputToolSearchOutput: InputToolSearchOutput;
        ReasoningSummaryPart: ReasoningSummaryPart;
        ReasoningContentPart: ReasoningContentPart;
        InputReasoning: InputReasoning;
        InputCompaction: InputCompaction;
        ModerationDetails: ModerationDetails;
        ImageGenerationError: ImageGenerationError;
        SvgUsage: SvgUsage;
        InputImageGenerationCall: InputImageGenerationCall;
        CodeInterpreterLogs: CodeInterpreterLogs;
        CodeInterpreterImage: CodeInterpreterImage;
        CodeInterpreterOutput: CodeInterpreterOutput;
        InputCodeInterpreterCall: InputCodeInterpreterCall;
        LocalShellExec: LocalShellExec;
        LocalShellAction: LocalShellAction;
        InputLocalShellCall: InputLocalShellCall;
        InputLocalShellCallOutput: InputLocalShellCallOutput;
        InputShellAction: InputShellAction;
        InputShellEnvironment: InputShellEnvironment;
        InputShellCall: InputShellCall;
        ShellTimeout: ShellTimeout;
        ShellExit: ShellExit;
        ShellOutcome: ShellOutcome;
        InputShellOutput: InputShellOutput;
        InputShellCallOutput: InputShellCallOutput;
        InputPatchCreateFile: InputPatchCreateFile;
        InputPatchDeleteFile: InputPatchDeleteFile;
        InputPatchUpdateFile: InputPatchUpdateFile;
        InputPatchOperation: InputPatchOperation;
        InputApplyPatchCall: InputApplyPatchCall;
        InputApplyPatchCallOutput: InputApplyPatchCallOutput;
        McpListedTool: McpListedTool;
        InputMcpListTools: InputMcpListTools;
        InputMcpApprovalRequest: InputMcpApprovalRequest;
        InputMcpApprovalResponse: InputMcpApprovalResponse;
        McpProtocolError: McpProtocolError;
        McpToolExecutionError: McpToolExecutionError;
        McpHttpError: McpHttpError;
        McpCallError: McpCallError;
        InputMcpCall: InputMcpCall;
        ReturnedToolOutputPart: ReturnedToolOutputPart;
        InputCustomToolCallOutput: InputCustomToolCallOutput;
        InputCustomToolCall: InputCustomToolCall;
        NamespaceTool: NamespaceTool;
        Tool: Tool;
        InputAdditionalTools: InputAdditionalTools;
        InputProgram: InputProgram;
        InputProgramOutput: InputProgramOutput;
        ReasoningUpdate: ReasoningUpdate;
        PlainTextFormat: PlainTextFormat;
        JsonSchemaFormat: JsonSchemaFormat;
        TextUpdateFormat: TextUpdateFormat;
        TextUpdate: TextUpdate;
        InputConfigurationUpdate: InputConfigurationUpdate;
        InputCompactionTrigger: InputCompactionTrigger;
        InputItem: InputItem;
        PromptCacheOptions: PromptCacheOptions;
        PromptCacheRetention: PromptCacheRetention;
        ServiceTier: ServiceTier;
        RequestImageOptions: RequestImageOptions;
        CompactRequest: CompactRequest;
        OutputText: OutputText;
        OutputMessagePart: OutputMessagePart;
        OutputMessage: OutputMessage;
        OutputProgramCaller: OutputProgramCaller;
        OutputToolCaller: OutputToolCaller;
        OutputFunctionCall: OutputFunctionCall;
        OutputToolSearchCall: OutputToolSearchCall;
        OutputToolSearchOutput: OutputToolSearchOutput;
        OutputFunctionCallOutput: OutputFunctionCallOutput;
        OutputFileSearchCall: OutputFileSearchCall;
        OutputWebSearchCall: OutputWebSearchCall;
        OutputImageGenerationCall: OutputImageGenerationCall;
        OutputComputerCall: OutputComputerCall;
        OutputComputerCallOutput: OutputComputerCallOutput;
        OutputReasoning: OutputReasoning;
        OutputCompaction: OutputCompaction;
        OutputCodeInterpreterCall: OutputCodeInterpreterCall;
        OutputLocalShellCall: OutputLocalShellCall;
        OutputLocalShellCallOutput: OutputLocalShellCallOutput;
        OutputShellAction: OutputShellAction;
        LocalEnvironmentUsed: LocalEnvironmentUsed;
        OutputShellEnvironment: OutputShellEnvironment;
        OutputShellCall: OutputShellCall;
        OutputShellOutput: OutputShellOutput;
        OutputShellCallOutput: OutputShellCallOutput;
        OutputPatchCreateFile: OutputPatchCreateFile;
        OutputPatchDeleteFile: OutputPatchDeleteFile;
        OutputPatchUpdateFile: OutputPatchUpdateFile;
        OutputPatchOperation: OutputPatchOperation;
        OutputApplyPatchCall: OutputApplyPatchCall;
        OutputApplyPatchCallOutput: OutputApplyPatchCallOutput;
        OutputMcpListTools: OutputMcpListTools;
        OutputMcpApprovalRequest: OutputMcpApprovalRequest;
        OutputMcpApprovalResponse: OutputMcpApprovalResponse;
        OutputMcpCall: OutputMcpCall;
        OutputCustomToolCall: OutputCustomToolCall;
        OutputCustomToolCallOutput: OutputCustomToolCallOutput;
        OutputAdditionalTools: OutputAdditionalTools;
        OutputProgram: OutputProgram;
        OutputProgramOutput: OutputProgramOutput;
        OutputItem: OutputItem;
        CacheWriteTokensDetails: CacheWriteTokensDetails;
        InputTokensDetails: InputTokensDetails;
        OutputTokensDetails: OutputTokensDetails;
        CompactUsage: CompactUsage;
        ResponseImageOptions: ResponseImageOptions;
        CompactResponse: CompactResponse;
        ErrorDetail: ErrorDetail;
        CompactErrorBody: CompactErrorBody;
    };
    responses: {
        /** The request is invalid: a field is unknown, missing or of the wrong type, the encrypted content cannot be verified, the conversation is too long, or a content filter blocked it. */
        BadRequest: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CompactErrorBody;
            };
        };
        /** The API key or token is missing or invalid, or it belongs to another resource. */
        Unauthorized: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CompactErrorBody;
            };
        };
        /** The API key or token is not authorized for this operation. The body is not always JSON. */
        Forbidden: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CompactErrorBody;
            };
        };
        /** The deployment does not exist, or the endpoint does not exist at this URL. On Azure, the endpoint is served under `/openai/v1` only. */
        NotFound: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CompactErrorBody;
            };
        };
        /** The service did not receive the request in time. */
        RequestTimeout: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                "retry-after": components["headers"]["retry-after"];
                "retry-after-ms": components["headers"]["retry-after-ms"];
                "x-should-retry": components["headers"]["x-should-retry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CompactErrorBody;
            };
        };
        /** The request conflicts with another request. Retry it. */
        Conflict: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                "retry-after": components["headers"]["retry-after"];
                "retry-after-ms": components["headers"]["retry-after-ms"];
                "x-should-retry": components["headers"]["x-should-retry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CompactErrorBody;
            };
        };
        /** The request body is too large for the service or for a proxy in front of it. */
        ContentTooLarge: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CompactErrorBody;
            };
        };
        /** The request body is not declared as JSON, or its content encoding is not supported. */
        UnsupportedMediaType: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CompactErrorBody;
            };
        };
        /** The request body is JSON but not a valid request. Some proxies send this status instead of 400. */
        UnprocessableContent: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CompactErrorBody;
            };
        };
        /** Too many requests or tokens. Wait for the time given in the headers before you retry. */
        TooManyRequests: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                "retry-after": components["headers"]["retry-after"];
                "retry-after-ms": components["headers"]["retry-after-ms"];
                "x-should-retry": components["headers"]["x-should-retry"];
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CompactErrorBody;
            };
        };
        /** The service failed. Azure also sends this status under load and for very large contexts. */
        InternalServerError: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                "retry-after": components["headers"]["retry-after"];
                "retry-after-ms": components["headers"]["retry-after-ms"];
                "x-should-retry": components["headers"]["x-should-retry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CompactErrorBody;
            };
        };
        /** A component between the client and the service failed. The body is often HTML. */
        BadGateway: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                "retry-after": components["headers"]["retry-after"];
                "retry-after-ms": components["headers"]["retry-after-ms"];
                "x-should-retry": components["headers"]["x-should-retry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CompactErrorBody;
            };
        };
        /** The service is overloaded or unavailable. */
        ServiceUnavailable: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                "retry-after": components["headers"]["retry-after"];
                "retry-after-ms": components["headers"]["retry-after-ms"];
                "x-should-retry": components["headers"]["x-should-retry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CompactErrorBody;
            };
        };
        /** A component between the client and the service timed out. The request may still be billed. */
        GatewayTimeout: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                "retry-after": components["headers"]["retry-after"];
                "retry-after-ms": components["headers"]["retry-after-ms"];
                "x-should-retry": components["headers"]["x-should-retry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": CompactErrorBody;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** The ID of the request at Azure. Include it when you contact support. */
        "apim-request-id": string;
        /** The ID of the request at OpenAI and many proxies. Include it when you contact support. */
        "x-request-id": string;
        /** The maximum number of requests in the rate limit window. */
        "x-ratelimit-limit-requests": string;
        /** The maximum number of tokens in the rate limit window. Azure has been observed to send -1. */
        "x-ratelimit-limit-tokens": string;
        /** The number of requests that remain in the rate limit window. */
        "x-ratelimit-remaining-requests": string;
        /** The number of tokens that remain in the rate limit window. Azure has been observed to send -1. */
        "x-ratelimit-remaining-tokens": string;
        /** The time until the rate limit window for requests resets. */
        "x-ratelimit-reset-requests": string;
        /** The time until the rate limit window for tokens resets. Azure has been observed to send 0. */
        "x-ratelimit-reset-tokens": string;
        /** When to retry the request, in seconds or as an HTTP date. */
        "retry-after": string;
        /** When to retry the request, in milliseconds. Takes precedence over `retry-after`. */
        "retry-after-ms": string;
        /** Whether the service recommends a retry: `true` or `false`. */
        "x-should-retry": string;
    };
    pathItems: never;
}
/** The operations of the document, by `operationId`. */
export interface operations {
    compactConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CompactRequest;
            };
        };
        responses: {
            /** The compacted conversation. */
            200: {
                headers: {
                    "apim-request-id": components["headers"]["apim-request-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CompactResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}

/** Types of InputItem by the value of `type`. */
export interface InputItemByKind {
    message: InputMessage;
    item_reference: InputItemReference;
    output_message: InputOutputMessage;
    file_search_call: InputFileSearchCall;
    computer_call: InputComputerCall;
    computer_call_output: InputComputerCallOutput;
    web_search_call: InputWebSearchCall;
    function_call: InputFunctionCall;
    function_call_output: InputFunctionCallOutput;
    tool_search_call: InputToolSearchCall;
    tool_search_output: InputToolSearchOutput;
    reasoning: InputReasoning;
    compaction: InputCompaction;
    image_generation_call: InputImageGenerationCall;
    code_interpreter_call: InputCodeInterpreterCall;
    local_shell_call: InputLocalShellCall;
    local_shell_call_output: InputLocalShellCallOutput;
    shell_call: InputShellCall;
    shell_call_output: InputShellCallOutput;
    apply_patch_call: InputApplyPatchCall;
    apply_patch_call_output: InputApplyPatchCallOutput;
    mcp_list_tools: InputMcpListTools;
    mcp_approval_request: InputMcpApprovalRequest;
    mcp_approval_response: InputMcpApprovalResponse;
    mcp_call: InputMcpCall;
    custom_tool_call_output: InputCustomToolCallOutput;
    custom_tool_call: InputCustomToolCall;
    additional_tools: InputAdditionalTools;
    program: InputProgram;
    program_output: InputProgramOutput;
    configuration_update: InputConfigurationUpdate;
    compaction_trigger: InputCompactionTrigger;
}

/** Types of OutputItem by the value of `type`. */
export interface OutputItemByKind {
    message: OutputMessage;
    function_call: OutputFunctionCall;
    tool_search_call: OutputToolSearchCall;
    tool_search_output: OutputToolSearchOutput;
    function_call_output: OutputFunctionCallOutput;
    file_search_call: OutputFileSearchCall;
    web_search_call: OutputWebSearchCall;
    image_generation_call: OutputImageGenerationCall;
    computer_call: OutputComputerCall;
    computer_call_output: OutputComputerCallOutput;
    reasoning: OutputReasoning;
    compaction: OutputCompaction;
    code_interpreter_call: OutputCodeInterpreterCall;
    local_shell_call: OutputLocalShellCall;
    local_shell_call_output: OutputLocalShellCallOutput;
    shell_call: OutputShellCall;
    shell_call_output: OutputShellCallOutput;
    apply_patch_call: OutputApplyPatchCall;
    apply_patch_call_output: OutputApplyPatchCallOutput;
    mcp_list_tools: OutputMcpListTools;
    mcp_approval_request: OutputMcpApprovalRequest;
    mcp_approval_response: OutputMcpApprovalResponse;
    mcp_call: OutputMcpCall;
    custom_tool_call: OutputCustomToolCall;
    custom_tool_call_output: OutputCustomToolCallOutput;
    additional_tools: OutputAdditionalTools;
    program: OutputProgram;
    program_output: OutputProgramOutput;
}
