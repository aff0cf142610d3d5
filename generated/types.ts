// Made from spec/ by scripts/generate/types.ts. Do not edit: change spec/ and run `npm run generate`.

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
         * Takes a conversation and answers with a shorter one that can be continued. Nothing is streamed: the service is
         * silent until it is done, which takes seconds for a short conversation and minutes for a long one.
         *
         * Fields of the Responses API that are not listed here, such as `stream`, `store` and `include`, are refused with
         * 400 `unknown_parameter`.
         */
        post: operations["compactConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
/** Model ids known when this contract was taken down. */
export type KnownModelId = "gpt-5.4" | "gpt-5.4-mini" | "gpt-5.4-nano" | "gpt-5.4-mini-2026-03-17" | "gpt-5.4-nano-2026-03-17" | "gpt-5.3-chat-latest" | "gpt-5.2" | "gpt-5.2-2025-12-11" | "gpt-5.2-chat-latest" | "gpt-5.2-pro" | "gpt-5.2-pro-2025-12-11" | "gpt-5.1" | "gpt-5.1-2025-11-13" | "gpt-5.1-codex" | "gpt-5.1-mini" | "gpt-5.1-chat-latest" | "gpt-5" | "gpt-5-mini" | "gpt-5-nano" | "gpt-5-2025-08-07" | "gpt-5-mini-2025-08-07" | "gpt-5-nano-2025-08-07" | "gpt-5-chat-latest" | "gpt-4.1" | "gpt-4.1-mini" | "gpt-4.1-nano" | "gpt-4.1-2025-04-14" | "gpt-4.1-mini-2025-04-14" | "gpt-4.1-nano-2025-04-14" | "o4-mini" | "o4-mini-2025-04-16" | "o3" | "o3-2025-04-16" | "o3-mini" | "o3-mini-2025-01-31" | "o1" | "o1-2024-12-17" | "o1-preview" | "o1-preview-2024-09-12" | "o1-mini" | "o1-mini-2024-09-12" | "gpt-4o" | "gpt-4o-2024-11-20" | "gpt-4o-2024-08-06" | "gpt-4o-2024-05-13" | "gpt-4o-audio-preview" | "gpt-4o-audio-preview-2024-10-01" | "gpt-4o-audio-preview-2024-12-17" | "gpt-4o-audio-preview-2025-06-03" | "gpt-4o-mini-audio-preview" | "gpt-4o-mini-audio-preview-2024-12-17" | "gpt-4o-search-preview" | "gpt-4o-mini-search-preview" | "gpt-4o-search-preview-2025-03-11" | "gpt-4o-mini-search-preview-2025-03-11" | "chatgpt-4o-latest" | "codex-mini-latest" | "gpt-4o-mini" | "gpt-4o-mini-2024-07-18" | "gpt-4-turbo" | "gpt-4-turbo-2024-04-09" | "gpt-4-0125-preview" | "gpt-4-turbo-preview" | "gpt-4-1106-preview" | "gpt-4-vision-preview" | "gpt-4" | "gpt-4-0314" | "gpt-4-0613" | "gpt-4-32k" | "gpt-4-32k-0314" | "gpt-4-32k-0613" | "gpt-3.5-turbo" | "gpt-3.5-turbo-16k" | "gpt-3.5-turbo-0301" | "gpt-3.5-turbo-0613" | "gpt-3.5-turbo-1106" | "gpt-3.5-turbo-0125" | "gpt-3.5-turbo-16k-0613" | "o1-pro" | "o1-pro-2025-03-19" | "o3-pro" | "o3-pro-2025-06-10" | "o3-deep-research" | "o3-deep-research-2025-06-26" | "o4-mini-deep-research" | "o4-mini-deep-research-2025-06-26" | "computer-use-preview" | "computer-use-preview-2025-03-11" | "gpt-5-codex" | "gpt-5-pro" | "gpt-5-pro-2025-10-06" | "gpt-5.1-codex-max";
/** A model or, on Azure, a deployment. Any string is allowed. */
export type ModelId = KnownModelId | (string & {});
/** Who speaks. Senders use `user`, `assistant`, `system` and `developer`; the service may return any of the eight, and what it returns is sent back. */
export type MessageRole = "unknown" | "user" | "assistant" | "system" | "critic" | "discriminator" | "developer" | "tool";
/** Text given to the model. */
export interface InputText {
    type: "input_text";
    /** The text. */
    text: string;
}
/** A cited file. */
export interface FileCitation {
    type: "file_citation";
    /** Id of an uploaded file. */
    file_id: string;
    /** Where in the text the file is cited. */
    index: number;
    /** Name of the file. */
    filename: string;
}
/** A cited web page. */
export interface UrlCitation {
    type: "url_citation";
    /**
     * Address.
     *
     * Format: uri
     */
    url: string;
    /** First character of the cited text. */
    start_index: number;
    /** Last character of the cited text. */
    end_index: number;
    /** Title of the page. */
    title: string;
}
/** A cited file of a code interpreter container. */
export interface ContainerFileCitation {
    type: "container_file_citation";
    /** Id of the container. */
    container_id: string;
    /** Id of an uploaded file. */
    file_id: string;
    /** First character of the cited text. */
    start_index: number;
    /** Last character of the cited text. */
    end_index: number;
    /** Name of the file. */
    filename: string;
}
/** A file that the text points at. */
export interface FilePath {
    type: "file_path";
    /** Id of an uploaded file. */
    file_id: string;
    /** Where in the text the file is cited. */
    index: number;
}
/** A source or a file that a text refers to. */
export type Annotation = FileCitation | UrlCitation | ContainerFileCitation | FilePath;
/** Probability of one token that could have stood here. */
export interface TopLogProb {
    /** The token. */
    token: string;
    /** Natural logarithm of its probability. */
    logprob: number;
    /** UTF-8 bytes of the token. */
    bytes: number[];
}
/** Probability of one token, with the likeliest alternatives. */
export interface LogProb {
    /** The token. */
    token: string;
    /** Natural logarithm of its probability. */
    logprob: number;
    /** UTF-8 bytes of the token. */
    bytes: number[];
    /** The likeliest tokens at this place. */
    top_logprobs: TopLogProb[];
}
/** Text the model wrote earlier, sent back. Clients rarely keep `annotations` and `logprobs`; Azure is known to ask for `annotations`. */
export interface InputOutputText {
    type: "output_text";
    /** The text. */
    text: string;
    /** Sources the text cites. */
    annotations?: Annotation[] | null;
    /** Probabilities of the tokens, where they were asked for. */
    logprobs?: LogProb[] | null;
}
/** Text without a direction, as the service sometimes returns it. */
export interface PlainText {
    type: "text";
    /** The text. */
    text: string;
}
/** One piece of a summary of the model's reasoning. */
export interface SummaryText {
    type: "summary_text";
    /** The text. */
    text: string;
}
/** One piece of the model's reasoning in full. */
export interface ReasoningText {
    type: "reasoning_text";
    /** The text. */
    text: string;
}
/** A refusal by the model. */
export interface Refusal {
    type: "refusal";
    /** What the model said in refusing. */
    refusal: string;
}
/** How closely the model should look at an image. */
export type ImageDetail = "low" | "high" | "auto" | "original";
/** An image given to the model, by address, inline or by file id. The alternatives that are not used are often null. */
export interface InputImage {
    type: "input_image";
    /**
     * Address of the image, or a `data:` URL that holds it.
     *
     * Format: uri
     */
    image_url?: string | null;
    /** Id of an uploaded file. */
    file_id?: string | null;
    /** How closely the model should look. */
    detail?: ImageDetail | null;
}
/** A screenshot inside a message. */
export interface ComputerScreenshot {
    type: "computer_screenshot";
    /**
     * Address of the image, or a `data:` URL that holds it.
     *
     * Format: uri
     */
    image_url: string | null;
    /** Id of an uploaded file. */
    file_id: string | null;
    /** How closely the model should look. */
    detail: ImageDetail;
}
/** How closely the model should read a file. */
export type FileDetail = "low" | "high";
/** A file given to the model, by id, inline or by address. The alternatives that are not used are often null. */
export interface InputFile {
    type: "input_file";
    /** Id of an uploaded file. */
    file_id?: string | null;
    /** Name of the file. */
    filename?: string | null;
    /** Content of the file, as a `data:` URL or in base64. */
    file_data?: string | null;
    /**
     * Address of the file.
     *
     * Format: uri
     */
    file_url?: string | null;
    /** How closely the model should look. */
    detail?: FileDetail | null;
}
/** One part of a message on its way in. It covers what senders write and all that the endpoint itself returns, so that an answer can be sent back whole. */
export type InputMessagePart = InputText | InputOutputText | PlainText | SummaryText | ReasoningText | Refusal | InputImage | ComputerScreenshot | InputFile;
/** Stage of an answer that an assistant message belongs to. */
export type MessagePhase = "commentary" | "final_answer";
/** State of an item that is made step by step. */
export type ItemStatus = "in_progress" | "completed" | "incomplete";
/** A message of the conversation. `type` may be left out: an item without it that has a `role` is a message. */
export interface InputMessage {
    type?: "message";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Who speaks. */
    role: MessageRole;
    /** Text, or a list of parts. */
    content: string | InputMessagePart[];
    /** Whether an assistant message is commentary on the way or the final answer. Dropping it on the way back makes the model worse. */
    phase?: MessagePhase | null;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** Points at a stored item by its id. Without `type`, an item is a reference only if `id` is its one key. */
export interface InputItemReference {
    type?: "item_reference" | null;
    /** Id of the item that is meant. */
    id: string;
}
/** One part of an assistant message that is named `output_message`. */
export type InputOutputMessagePart = InputOutputText | Refusal;
/** An assistant message under the name `output_message`, as Azure's reference lists it. The name on the wire is `message` with the role `assistant`; services are not known to take this one. */
export interface InputOutputMessage {
    type: "output_message";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Always `assistant`. */
    role: "assistant";
    /** What the model wrote. */
    content: InputOutputMessagePart[];
    /** Whether an assistant message is commentary on the way or the final answer. Dropping it on the way back makes the model worse. */
    phase?: MessagePhase | null;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** Up to 16 attributes of a file in a vector store, with keys of up to 64 characters. */
export interface FileAttributes {
    [key: string]: string | number | boolean;
}
/** One place found. */
export interface FileSearchResult {
    /** Id of an uploaded file. */
    file_id?: string | null;
    /** Name of the file. */
    filename?: string | null;
    /** The text found. */
    text?: string | null;
    /** Attributes of the file. */
    attributes?: FileAttributes | null;
    /** How well it fits, from 0 to 1. */
    score?: number | null;
}
/** A search in vector stores, sent back. */
export interface InputFileSearchCall {
    type: "file_search_call";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** What was searched for. */
    queries: string[];
    /** What was found, where it was asked for. */
    results?: FileSearchResult[] | null;
    /** How far the item has come. */
    status?: "in_progress" | "searching" | "completed" | "incomplete" | "failed" | null;
}
/** A click. */
export interface ClickAction {
    type: "click";
    /** Which mouse button. */
    button: "left" | "right" | "wheel" | "back" | "forward";
    /** Pixels from the left. */
    x: number;
    /** Pixels from the top. */
    y: number;
    /** Keys held down during the action. */
    keys?: string[] | null;
}
/** A double click. */
export interface DoubleClickAction {
    type: "double_click";
    /** Pixels from the left. */
    x: number;
    /** Pixels from the top. */
    y: number;
    /** Keys held down during the action. */
    keys: string[] | null;
}
/** A point on the screen. */
export interface Coordinate {
    /** Pixels from the left. */
    x: number;
    /** Pixels from the top. */
    y: number;
}
/** A drag along a path. */
export interface DragAction {
    type: "drag";
    /** Points to pass, in order. */
    path: Coordinate[];
    /** Keys held down during the action. */
    keys?: string[] | null;
}
/** A press of keys together. */
export interface KeyPressAction {
    type: "keypress";
    /** The keys. */
    keys: string[];
}
/** A move of the mouse. */
export interface MoveAction {
    type: "move";
    /** Pixels from the left. */
    x: number;
    /** Pixels from the top. */
    y: number;
    /** Keys held down during the action. */
    keys?: string[] | null;
}
/** A screenshot. */
export interface ScreenshotAction {
    type: "screenshot";
}
/** A scroll. */
export interface ScrollAction {
    type: "scroll";
    /** Pixels from the left. */
    x: number;
    /** Pixels from the top. */
    y: number;
    /** Pixels to scroll sideways. */
    scroll_x: number;
    /** Pixels to scroll down. */
    scroll_y: number;
    /** Keys held down during the action. */
    keys?: string[] | null;
}
/** Text typed in. */
export interface TypeAction {
    type: "type";
    /** The text. */
    text: string;
}
/** A wait. */
export interface WaitAction {
    type: "wait";
}
/** Something to do on a computer. */
export type ComputerAction = ClickAction | DoubleClickAction | DragAction | KeyPressAction | MoveAction | ScreenshotAction | ScrollAction | TypeAction | WaitAction;
/** A check that stands between the model and an action. */
export interface ComputerSafetyCheck {
    /** Id of the check. */
    id: string;
    /** Kind of check. */
    code?: string | null;
    /** What the check is about. */
    message?: string | null;
}
/** A use of a computer that the model asked for, sent back. */
export interface InputComputerCall {
    type: "computer_call";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id: string;
    /** The action to take. */
    action?: ComputerAction | null;
    /** Several actions, in order. */
    actions?: ComputerAction[] | null;
    /** Checks that are to be acknowledged first. */
    pending_safety_checks: ComputerSafetyCheck[];
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** A screenshot, by address or file id. */
export interface ComputerScreenshotImage {
    type: "computer_screenshot";
    /**
     * Address of the image, or a `data:` URL that holds it.
     *
     * Format: uri
     */
    image_url?: string | null;
    /** Id of an uploaded file. */
    file_id?: string | null;
}
/** What a computer looked like after a call. */
export interface InputComputerCallOutput {
    type: "computer_call_output";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id: string;
    /** The screenshot. */
    output: ComputerScreenshotImage;
    /** Checks that the user has acknowledged. */
    acknowledged_safety_checks?: ComputerSafetyCheck[] | null;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
    /** How far the item has come. */
    status?: "in_progress" | "completed" | "incomplete" | "failed" | null;
}
/** A web page. */
export interface WebSearchUrlSource {
    type: "url";
    /**
     * Address.
     *
     * Format: uri
     */
    url: string;
}
/** A data service, such as one for weather or stocks. */
export interface WebSearchApiSource {
    type: "api";
    /** Name of the service. */
    name?: string | null;
}
/** Where a search result came from. */
export type WebSearchSource = WebSearchUrlSource | WebSearchApiSource;
/** A search. */
export interface WebSearchQuery {
    type: "search";
    /** The query. Newer services send `queries` instead. */
    query?: string | null;
    /** The queries. */
    queries?: string[] | null;
    /** Where the results came from. */
    sources?: WebSearchSource[] | null;
}
/** Opening a page. */
export interface WebSearchOpenPage {
    type: "open_page";
    /**
     * Address.
     *
     * Format: uri
     */
    url?: string | null;
}
/** Looking for a text in a page. */
export interface WebSearchFind {
    /** `find_in_page`; older Azure documents call it `find`. */
    type: "find_in_page" | "find";
    /**
     * Address.
     *
     * Format: uri
     */
    url: string;
    /** The text looked for. */
    pattern: string;
}
/** A step of a web search. */
export type WebSearchAction = WebSearchQuery | WebSearchOpenPage | WebSearchFind;
/** A web search, sent back. Clients often drop its `id`. */
export interface InputWebSearchCall {
    type: "web_search_call";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** What was done. */
    action: WebSearchAction;
    /** How far the item has come. */
    status?: "in_progress" | "searching" | "completed" | "incomplete" | "failed" | null;
}
/** A call of a function of yours that the model asked for, sent back. */
export interface InputFunctionCall {
    type: "function_call";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id: string;
    /** Namespace of the tool, where tools are grouped. */
    namespace?: string | null;
    /** Name of the function. */
    name: string;
    /** Arguments as a string of JSON, exactly as the model wrote it. */
    arguments: string;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** Text that a tool returned; limited in length where it is sent. */
export interface ToolOutputText {
    type: "input_text";
    /** The text. */
    text: string;
}
/** An image that a tool returned; limited in length where it is sent. */
export interface ToolOutputImage {
    type: "input_image";
    /**
     * Address of the image, or a `data:` URL that holds it.
     *
     * Format: uri
     */
    image_url?: string | null;
    /** Id of an uploaded file. */
    file_id?: string | null;
    /** How closely the model should look. */
    detail?: ImageDetail | null;
}
/** A file that a tool returned; limited in length where it is sent. */
export interface ToolOutputFile {
    type: "input_file";
    /** Id of an uploaded file. */
    file_id?: string | null;
    /** Name of the file. */
    filename?: string | null;
    /** Content of the file, as a `data:` URL or in base64. */
    file_data?: string | null;
    /**
     * Address of the file.
     *
     * Format: uri
     */
    file_url?: string | null;
    /** How closely the model should look. */
    detail?: FileDetail | null;
}
/** One part of the output of a function call, on its way in. */
export type ToolOutputPart = ToolOutputText | ToolOutputImage | ToolOutputFile;
/** What your function returned. */
export interface InputFunctionCallOutput {
    type: "function_call_output";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id: string;
    /** Text, or a list of parts. */
    output: string | ToolOutputPart[];
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** A search for tools, sent back. */
export interface InputToolSearchCall {
    type: "tool_search_call";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id?: string | null;
    /** Whether the service or the client runs the search. */
    execution?: "server" | "client" | null;
    /** What was searched for: an object, not a string of JSON. */
    arguments: {
        [key: string]: unknown;
    };
    /** How far the item has come. */
    status?: ItemStatus | null;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
}
/** A function of yours. */
export interface FunctionTool {
    type: "function";
    /** Name of the function. */
    name: string;
    /** What it is for, for the model. */
    description?: string | null;
    /** JSON Schema of the parameters. */
    parameters: {
        [key: string]: unknown;
    } | null;
    /** Whether arguments must follow the schema exactly. */
    strict: boolean | null;
    /** Whether the tool is loaded only when a tool search finds it. */
    defer_loading?: boolean | null;
}
/** Weights of search by meaning and by words. */
export interface HybridSearch {
    /** Weight of meaning. */
    embedding_weight: number;
    /** Weight of words. */
    text_weight: number;
}
/** How results of a file search are ranked. */
export interface RankingOptions {
    /** The ranker. */
    ranker?: "auto" | "default-2024-11-15" | null;
    /** Lowest score, from 0 to 1. */
    score_threshold?: number | null;
    /** Weights of the two kinds of search. */
    hybrid_search?: HybridSearch | null;
}
/** Compares one attribute with a value. */
export interface ComparisonFilter {
    /** How to compare. */
    type: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin";
    /** The attribute. */
    key: string;
    /** What to compare it with. */
    value: string | number | boolean | (string | number)[];
}
/** A condition on the attributes of files. */
export type Filter = ComparisonFilter | CompoundFilter;
/** Joins filters. May nest. */
export interface CompoundFilter {
    /** How to join them. */
    type: "and" | "or";
    /** The filters. */
    filters: Filter[];
}
/** Lets the model search in vector stores. */
export interface FileSearchTool {
    type: "file_search";
    /** The stores to search. */
    vector_store_ids: string[];
    /** Most results to return. */
    max_num_results?: number | null;
    /** How to rank. */
    ranking_options?: RankingOptions | null;
    /** Which files to search. */
    filters?: Filter | null;
}
/** Lets the model use a computer. */
export interface ComputerTool {
    type: "computer";
}
/** Lets the model use a computer; the preview form. */
export interface ComputerUsePreviewTool {
    type: "computer_use_preview";
    /** Kind of computer. */
    environment: "windows" | "mac" | "linux" | "ubuntu" | "browser";
    /** Pixels across. */
    display_width: number;
    /** Pixels down. */
    display_height: number;
}
/** Which pages a web search may use. */
export interface WebSearchFilters {
    /** Domains that may be reached. */
    allowed_domains?: string[] | null;
}
/** Roughly where the user is. */
export interface ApproximateLocation {
    type?: "approximate" | null;
    /** Country, by its ISO 3166-1 code of two letters. */
    country?: string | null;
    /** Region. */
    region?: string | null;
    /** City. */
    city?: string | null;
    /** Time zone, by its IANA name. */
    timezone?: string | null;
}
/** Lets the model search the web. */
export interface WebSearchTool {
    /** Name of the tool, with or without its version. */
    type: "web_search" | "web_search_2025_08_26";
    /** Which pages to search. */
    filters?: WebSearchFilters | null;
    /** Roughly where the user is. */
    user_location?: ApproximateLocation | null;
    /** How much of the context window search results may take. */
    search_context_size?: "low" | "medium" | "high" | null;
}
/** Picks tools of an MCP server. */
export interface McpToolFilter {
    /** By name. */
    tool_names?: string[] | null;
    /** By whether they only read. */
    read_only?: boolean | null;
}
/** Which calls need an approval. */
export interface McpApprovalPolicy {
    /** These always do. */
    always?: McpToolFilter | null;
    /** These never do. */
    never?: McpToolFilter | null;
}
/** Lets the model call tools of an MCP server. */
export interface McpTool {
    type: "mcp";
    /** Label of the MCP server. */
    server_label: string;
    /**
     * Address of the server.
     *
     * Format: uri
     */
    server_url?: string | null;
    /** A connector of the service, instead of an address. */
    connector_id?: "connector_dropbox" | "connector_gmail" | "connector_googlecalendar" | "connector_googledrive" | "connector_microsoftteams" | "connector_outlookcalendar" | "connector_outlookemail" | "connector_sharepoint" | null;
    /** Access token for the server. A secret. */
    authorization?: string | null;
    /** What the server is for, for the model. */
    server_description?: string | null;
    /** Headers to send to the server. May hold secrets. */
    headers?: {
        [key: string]: string;
    } | null;
    /** Tools that may be called. */
    allowed_tools?: string[] | McpToolFilter | null;
    /** Which calls need an approval. */
    require_approval?: ("always" | "never") | McpApprovalPolicy | null;
    /** Whether the tool is loaded only when a tool search finds it. */
    defer_loading?: boolean | null;
}
/** No network. */
export interface NetworkDisabled {
    type: "disabled";
}
/** A secret for one domain. */
export interface DomainSecret {
    /** The domain. */
    domain: string;
    /** Name of the secret. */
    name: string;
    /** The secret itself. */
    value: string;
}
/** Some hosts only. */
export interface NetworkAllowlist {
    type: "allowlist";
    /** Domains that may be reached. */
    allowed_domains: string[];
    /** Secrets to use with some domains. */
    domain_secrets?: DomainSecret[] | null;
}
/** What a container may reach. */
export type NetworkPolicy = NetworkDisabled | NetworkAllowlist;
/** How to make a container for code. */
export interface CodeInterpreterContainer {
    type: "auto";
    /** Uploaded files to put into the container. */
    file_ids?: string[] | null;
    /** Memory of the container. */
    memory_limit?: "1g" | "4g" | "16g" | "64g" | null;
    /** What the container may reach. */
    network_policy?: NetworkPolicy | null;
}
/** Lets the model run code. */
export interface CodeInterpreterTool {
    type: "code_interpreter";
    /** Id of a container, or how to make one. */
    container: string | CodeInterpreterContainer;
}
/** A mask, inline or by file id. */
export interface ImageMask {
    /** Address of the image, or a `data:` URL that holds it. */
    image_url?: string | null;
    /** Id of an uploaded file. */
    file_id?: string | null;
}
/** Lets the model make images. */
export interface ImageGenerationTool {
    type: "image_generation";
    /** Model for images; any name, such as `gpt-image-1`. */
    model?: string | null;
    /** Quality of the image. */
    quality?: "low" | "medium" | "high" | "auto" | null;
    /** Size in pixels; any string, `1024x1024`, `1024x1536`, `1536x1024` and `auto` are known. */
    size?: string | null;
    /** Format of the image. */
    output_format?: "png" | "webp" | "jpeg" | null;
    /** Compression, from 0 to 100. */
    output_compression?: number | null;
    /** How strictly prompts are moderated. */
    moderation?: "auto" | "low" | null;
    /** Background of the image. */
    background?: "transparent" | "opaque" | "auto" | null;
    /** How closely to follow the images given. */
    input_fidelity?: "high" | "low" | null;
    /** Where to paint. */
    input_image_mask?: ImageMask | null;
    /** How many unfinished images to show. */
    partial_images?: number | null;
    /** Whether to make a new image or change one. */
    action?: "generate" | "edit" | "auto" | null;
}
/** Lets the model run commands on the client's machine; the older form. */
export interface LocalShellTool {
    type: "local_shell";
}
/** A skill that was uploaded before. */
export interface SkillReference {
    type: "skill_reference";
    /** Id of the skill. */
    skill_id: string;
    /** Version of the skill. */
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
/** A skill given in place. */
export interface InlineSkill {
    type: "inline";
    /** Name of the skill. */
    name: string;
    /** What it is for, for the model. */
    description: string;
    /** The skill itself. */
    source: SkillArchive;
}
/** A skill for a container. */
export type ContainerSkill = SkillReference | InlineSkill;
/** A container that the service makes. */
export interface ContainerAuto {
    type: "container_auto";
    /** Uploaded files to put into the container. */
    file_ids?: string[] | null;
    /** Memory of the container. */
    memory_limit?: "1g" | "4g" | "16g" | "64g" | null;
    /** What the container may reach. */
    network_policy?: NetworkPolicy | null;
    /** Skills that the commands may use. */
    skills?: ContainerSkill[] | null;
}
/** A skill on the client's machine. */
export interface LocalSkill {
    /** Name of the skill. */
    name: string;
    /** What it is for, for the model. */
    description: string;
    /** Where the skill lies. */
    path: string;
}
/** The client's own machine. */
export interface LocalEnvironment {
    type: "local";
    /** Skills that the commands may use. */
    skills?: LocalSkill[] | null;
}
/** A container made before. */
export interface ContainerReference {
    type: "container_reference";
    /** Id of the container. */
    container_id: string;
}
/** Where the commands of a shell tool run. */
export type ShellToolEnvironment = ContainerAuto | LocalEnvironment | ContainerReference;
/** Lets the model run shell commands. */
export interface ShellTool {
    type: "shell";
    /** Where commands run. */
    environment?: ShellToolEnvironment | null;
}
/** Any text. */
export interface TextFormat {
    type: "text";
}
/** Text that follows a grammar. */
export interface GrammarFormat {
    type: "grammar";
    /** Language of the grammar. */
    syntax: "lark" | "regex";
    /** The grammar. */
    definition: string;
}
/** What the text given to a custom tool may look like. */
export type CustomToolFormat = TextFormat | GrammarFormat;
/** A tool of yours that takes free text. */
export interface CustomTool {
    type: "custom";
    /** Name of the tool. */
    name: string;
    /** What it is for, for the model. */
    description?: string | null;
    /** What the text may look like. */
    format?: CustomToolFormat | null;
    /** Whether the tool is loaded only when a tool search finds it. */
    defer_loading?: boolean | null;
}
/** A function of yours inside a namespace. */
export interface NamespacedFunctionTool {
    type: "function";
    /** Name of the function. */
    name: string;
    /** What it is for, for the model. */
    description?: string | null;
    /** JSON Schema of the parameters. */
    parameters?: {
        [key: string]: unknown;
    } | null;
    /** Whether arguments must follow the schema exactly. */
    strict?: boolean | null;
    /** Whether the tool is loaded only when a tool search finds it. */
    defer_loading?: boolean | null;
}
/** A tool inside a namespace. */
export type NamespacedTool = NamespacedFunctionTool | CustomTool;
/** A named group of tools. */
export interface NamespaceTool {
    type: "namespace";
    /** Name of the group. */
    name: string;
    /** What the group is for, for the model. */
    description: string;
    /** The tools. */
    tools: NamespacedTool[];
}
/** Lets the model search for tools. */
export interface ToolSearchTool {
    type: "tool_search";
    /** Whether the service or the client runs the search. */
    execution?: "server" | "client" | null;
    /** What it is for, for the model. */
    description?: string | null;
    /** JSON Schema of the parameters. */
    parameters?: {
        [key: string]: unknown;
    } | null;
}
/** Roughly where the user is. */
export interface PreviewLocation {
    type: "approximate";
    /** Country, by its ISO 3166-1 code of two letters. */
    country?: string | null;
    /** Region. */
    region?: string | null;
    /** City. */
    city?: string | null;
    /** Time zone, by its IANA name. */
    timezone?: string | null;
}
/** Lets the model search the web; the preview form. */
export interface WebSearchPreviewTool {
    /** Name of the tool, with or without its version. */
    type: "web_search_preview" | "web_search_preview_2025_03_11";
    /** Roughly where the user is. */
    user_location?: PreviewLocation | null;
    /** How much of the context window search results may take. */
    search_context_size?: "low" | "medium" | "high" | null;
    /** What to search for. */
    search_content_types?: ("text" | "image")[] | null;
}
/** Lets the model change files. */
export interface ApplyPatchTool {
    type: "apply_patch";
}
/** The definition of a tool. */
export type Tool = FunctionTool | FileSearchTool | ComputerTool | ComputerUsePreviewTool | WebSearchTool | McpTool | CodeInterpreterTool | ImageGenerationTool | LocalShellTool | ShellTool | CustomTool | NamespaceTool | ToolSearchTool | WebSearchPreviewTool | ApplyPatchTool;
/** The tools that a search found. */
export interface InputToolSearchOutput {
    type: "tool_search_output";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id?: string | null;
    /** Whether the service or the client runs the search. */
    execution?: "server" | "client" | null;
    /** The tools found. */
    tools: Tool[];
    /** Who made the item, where the service says so. */
    created_by?: string | null;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** One part of a summary of reasoning. */
export type ReasoningSummaryPart = SummaryText;
/** One part of the reasoning itself. */
export type ReasoningContentPart = ReasoningText;
/** The model's reasoning, sent back. Agents often drop its `id` and set `content` to null. */
export interface InputReasoning {
    type: "reasoning";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** The reasoning, sealed by the service. Send it back unchanged. */
    encrypted_content?: string | null;
    /** Summary of the reasoning; may be empty. */
    summary: ReasoningSummaryPart[];
    /** The reasoning in full. Null is common; some services refuse a non-empty list on the way back. */
    content?: ReasoningContentPart[] | null;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** The sealed rest of a conversation that was compacted before. It belongs to the account, key and region that made it. */
export interface InputCompaction {
    type: "compaction";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** What the service sealed. Send it back byte for byte. The service itself may return more than it takes back. */
    encrypted_content: string;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** An image that was made, sent back. `id` and `type` alone are enough. */
export interface InputImageGenerationCall {
    type: "image_generation_call";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** The image in base64. */
    result?: string | null;
    /** Background the image was made with. */
    background?: string | null;
    /** Format of the image. */
    output_format?: string | null;
    /** Quality the image was made with. */
    quality?: string | null;
    /** The prompt as the model rewrote it. */
    revised_prompt?: string | null;
    /** Size of the image. */
    size?: string | null;
    /** How far the item has come. */
    status?: "in_progress" | "completed" | "generating" | "failed" | null;
}
/** Text that the code printed. */
export interface CodeInterpreterLogs {
    type: "logs";
    /** The text. */
    logs: string;
}
/** An image that the code made. */
export interface CodeInterpreterImage {
    type: "image";
    /**
     * Address.
     *
     * Format: uri
     */
    url: string;
}
/** Something that a run of code gave. */
export type CodeInterpreterOutput = CodeInterpreterLogs | CodeInterpreterImage;
/** A run of code, sent back. */
export interface InputCodeInterpreterCall {
    type: "code_interpreter_call";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Id of the container. */
    container_id: string;
    /** The code, if it is shown. */
    code: string | null;
    /** What the code printed or drew, if it was asked for. */
    outputs: CodeInterpreterOutput[] | null;
    /** How far the item has come. */
    status?: "in_progress" | "completed" | "incomplete" | "interpreting" | "failed" | null;
}
/** A command and how to run it. */
export interface LocalShellExec {
    type: "exec";
    /** The command and its arguments. */
    command: string[];
    /** Milliseconds after which the command is stopped. */
    timeout_ms?: number | null;
    /** Where to run it. */
    working_directory?: string | null;
    /** Environment variables. */
    env: {
        [key: string]: string;
    };
    /** User to run it as. */
    user?: string | null;
}
/** Something to do in the local shell. */
export type LocalShellAction = LocalShellExec;
/** A command on the client's machine that the model asked for, sent back. */
export interface InputLocalShellCall {
    type: "local_shell_call";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id: string;
    /** The command to run. */
    action: LocalShellAction;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** What a command on the client's machine gave. */
export interface InputLocalShellCallOutput {
    type: "local_shell_call_output";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id?: string | null;
    /** What the command printed, as a string of JSON. */
    output: string;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** Commands to run. */
export interface InputShellAction {
    /** The commands, in order. */
    commands: string[];
    /** Milliseconds after which the command is stopped. */
    timeout_ms?: number | null;
    /** Most characters of output to keep. */
    max_output_length?: number | null;
}
/** Where shell commands run. */
export type InputShellEnvironment = LocalEnvironment | ContainerReference;
/** Shell commands that the model asked for, sent back. */
export interface InputShellCall {
    type: "shell_call";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id: string;
    /** What to run. */
    action: InputShellAction;
    /** Where to run it. */
    environment?: InputShellEnvironment | null;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** The command ran out of time. */
export interface ShellTimeout {
    type: "timeout";
}
/** The command ended. */
export interface ShellExit {
    type: "exit";
    /** Exit code. */
    exit_code: number;
}
/** How a command ended. */
export type ShellOutcome = ShellTimeout | ShellExit;
/** What one command gave. */
export interface InputShellOutput {
    /** What it printed. */
    stdout: string;
    /** What it printed as errors. */
    stderr: string;
    /** How it ended. */
    outcome: ShellOutcome;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
}
/** What shell commands gave. */
export interface InputShellCallOutput {
    type: "shell_call_output";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id: string;
    /** One entry per command. */
    output: InputShellOutput[];
    /** Most characters of output to keep. */
    max_output_length?: number | null;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** Create a file. */
export interface InputPatchCreateFile {
    type: "create_file";
    /** Path of the file, relative to the workspace. */
    path: string;
    /** The change, in the V4A diff format. */
    diff: string;
}
/** Delete a file. */
export interface InputPatchDeleteFile {
    type: "delete_file";
    /** Path of the file, relative to the workspace. */
    path: string;
}
/** Change a file. */
export interface InputPatchUpdateFile {
    type: "update_file";
    /** Path of the file, relative to the workspace. */
    path: string;
    /** The change, in the V4A diff format. */
    diff: string;
}
/** A change to one file. */
export type InputPatchOperation = InputPatchCreateFile | InputPatchDeleteFile | InputPatchUpdateFile;
/** A change to a file that the model asked for, sent back. */
export interface InputApplyPatchCall {
    type: "apply_patch_call";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id: string;
    /** The change. */
    operation: InputPatchOperation;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
    /** How far the item has come. */
    status?: "in_progress" | "completed" | null;
}
/** How a change to a file went. */
export interface InputApplyPatchCallOutput {
    type: "apply_patch_call_output";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id: string;
    /** What the tool printed. */
    output?: string | null;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
    /** How far the item has come. */
    status?: "completed" | "failed" | null;
}
/** A tool of an MCP server. */
export interface McpListedTool {
    /** Name of the tool. */
    name: string;
    /** What it is for, for the model. */
    description?: string | null;
    /** JSON Schema of its input. */
    input_schema: {
        [key: string]: unknown;
    };
    /** Hints that the server gives about it. */
    annotations?: {
        [key: string]: unknown;
    } | null;
}
/** The tools of an MCP server, sent back. */
export interface InputMcpListTools {
    type: "mcp_list_tools";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Label of the MCP server. */
    server_label: string;
    /** The tools. */
    tools: McpListedTool[];
    /** Why the tools could not be listed. */
    error?: string | {
        [key: string]: unknown;
    } | null;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** A question whether a tool may be called, sent back. */
export interface InputMcpApprovalRequest {
    type: "mcp_approval_request";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Label of the MCP server. */
    server_label: string;
    /** Name of the tool. */
    name: string;
    /** Arguments as a string of JSON, exactly as the model wrote it. */
    arguments: string;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** The answer to the question whether a tool may be called. */
export interface InputMcpApprovalResponse {
    type: "mcp_approval_response";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** The question this answers. */
    approval_request_id: string;
    /** Whether the call may go ahead. */
    approve: boolean;
    /** Why. */
    reason?: string | null;
    /** In the vendor's list of required fields, though it is declared nowhere and never seen. Optional here. */
    request_id?: string | null;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** A call of a tool of an MCP server, sent back. */
export interface InputMcpCall {
    type: "mcp_call";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Label of the MCP server. */
    server_label: string;
    /** Name of the tool. */
    name: string;
    /** Arguments as a string of JSON, exactly as the model wrote it. */
    arguments: string;
    /** What the tool returned. */
    output?: string | null;
    /** Why the call failed: text, or an object with a `type`. */
    error?: string | {
        [key: string]: unknown;
    } | null;
    /** The question that was asked before the call. */
    approval_request_id?: string | null;
    /** How far the item has come. */
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed" | null;
}
/** One part of the output of a tool call, without limits of length. */
export type ReturnedToolOutputPart = InputText | InputImage | InputFile;
/** What your tool returned. */
export interface InputCustomToolCallOutput {
    type: "custom_tool_call_output";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id: string;
    /** Text, or a list of parts. */
    output: string | ReturnedToolOutputPart[];
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** A call of a tool of yours that takes free text, sent back. */
export interface InputCustomToolCall {
    type: "custom_tool_call";
    /** Id the service gave this item. Optional on input: many clients drop it. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id: string;
    /** Namespace of the tool, where tools are grouped. */
    namespace?: string | null;
    /** Name of the tool. */
    name: string;
    /** What the model passes to the tool: free text, not JSON. */
    input: string;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** One item of a conversation on its way in. `type` tells the kind. An item without `type` is a message if it has a `role`, and a reference if `id` is its one key. */
export type InputItem = InputOutputMessage | InputFileSearchCall | InputComputerCall | InputComputerCallOutput | InputWebSearchCall | InputFunctionCall | InputFunctionCallOutput | InputToolSearchCall | InputToolSearchOutput | InputReasoning | InputCompaction | InputImageGenerationCall | InputCodeInterpreterCall | InputLocalShellCall | InputLocalShellCallOutput | InputShellCall | InputShellCallOutput | InputApplyPatchCall | InputApplyPatchCallOutput | InputMcpListTools | InputMcpApprovalRequest | InputMcpApprovalResponse | InputMcpCall | InputCustomToolCallOutput | InputCustomToolCall | InputMessage | InputItemReference;
/** How long the prompt cache keeps a beginning. */
export type PromptCacheRetention = "in_memory" | "24h";
/** A class of service. */
export type ServiceTier = "auto" | "default" | "flex" | "priority";
/** A conversation to compact: whole in `input`, or named by `previous_response_id`. Both may be given. With neither, the schema holds but no conversation is named. */
export interface CompactRequest {
    /** The model to use. On Azure this is the name of your deployment. */
    model: ModelId | null;
    /** The conversation: a text, or a list of items in order. */
    input?: string | InputItem[] | null;
    /** Id of a stored response whose conversation is to be compacted. The id of a compacted response does not serve. */
    previous_response_id?: string | null;
    /** Instructions for the model, as a system message. */
    instructions?: string | null;
    /** Groups requests that share a beginning, for the prompt cache. */
    prompt_cache_key?: string | null;
    /** How long the prompt cache may keep the beginning. Some models and services refuse it. */
    prompt_cache_retention?: PromptCacheRetention | null;
    /** Which class of service to use. */
    service_tier?: ServiceTier | null;
}
/** Text the model wrote. */
export interface OutputText {
    type: "output_text";
    /** The text. */
    text: string;
    /** Sources the text cites. */
    annotations: Annotation[];
    /** Probabilities of the tokens. Often missing. */
    logprobs?: LogProb[] | null;
}
/** One part of a message in the answer. */
export type OutputMessagePart = InputText | OutputText | PlainText | SummaryText | ReasoningText | Refusal | InputImage | ComputerScreenshot | InputFile;
/** A message that the compacted conversation keeps: always the user's, sometimes the assistant's. */
export interface OutputMessage {
    type: "message";
    /** Id the service gave this item. */
    id: string;
    /** How far the item has come. */
    status: ItemStatus;
    /** Who speaks. */
    role: MessageRole;
    /** The parts of the message. */
    content: OutputMessagePart[];
    /** Whether an assistant message is commentary on the way or the final answer. Dropping it on the way back makes the model worse. */
    phase?: MessagePhase | null;
}
/** A call of a function of yours that the model asks for. */
export interface OutputFunctionCall {
    type: "function_call";
    /** Id the service gave this item. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id: string;
    /** Namespace of the tool, where tools are grouped. */
    namespace?: string | null;
    /** Name of the function. */
    name: string;
    /** Arguments as a string of JSON, exactly as the model wrote it. */
    arguments: string;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** A search for tools. */
export interface OutputToolSearchCall {
    type: "tool_search_call";
    /** Id the service gave this item. */
    id: string;
    /** Ties a call to its output. */
    call_id: string | null;
    /** Whether the service or the client runs the search. */
    execution: "server" | "client";
    /** What was searched for: any JSON value. */
    arguments: unknown;
    /** How far the item has come. */
    status: ItemStatus;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
}
/** The tools that a search found. */
export interface OutputToolSearchOutput {
    type: "tool_search_output";
    /** Id the service gave this item. */
    id: string;
    /** Ties a call to its output. */
    call_id: string | null;
    /** Whether the service or the client runs the search. */
    execution: "server" | "client";
    /** The tools found. */
    tools: Tool[];
    /** How far the item has come. */
    status: ItemStatus;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
}
/** What your function returned. */
export interface OutputFunctionCallOutput {
    type: "function_call_output";
    /** Id the service gave this item. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id: string;
    /** Text, or a list of parts. */
    output: string | ReturnedToolOutputPart[];
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** A search in vector stores. */
export interface OutputFileSearchCall {
    type: "file_search_call";
    /** Id the service gave this item. */
    id: string;
    /** How far the item has come. */
    status: "in_progress" | "searching" | "completed" | "incomplete" | "failed";
    /** What was searched for. */
    queries: string[];
    /** What was found, where it was asked for. */
    results?: FileSearchResult[] | null;
}
/** A web search. */
export interface OutputWebSearchCall {
    type: "web_search_call";
    /** Id the service gave this item. */
    id: string;
    /** How far the item has come. */
    status: "in_progress" | "searching" | "completed" | "incomplete" | "failed";
    /** What was done. */
    action: WebSearchAction;
}
/** An image that was made. */
export interface OutputImageGenerationCall {
    type: "image_generation_call";
    /** Id the service gave this item. */
    id: string;
    /** How far the item has come. */
    status: "in_progress" | "completed" | "generating" | "failed";
    /** The image in base64, once it is made. */
    result: string | null;
    /** Background the image was made with. */
    background?: string | null;
    /** Format of the image. */
    output_format?: string | null;
    /** Quality the image was made with. */
    quality?: string | null;
    /** The prompt as the model rewrote it. */
    revised_prompt?: string | null;
    /** Size of the image. */
    size?: string | null;
}
/** A use of a computer that the model asks for. */
export interface OutputComputerCall {
    type: "computer_call";
    /** Id the service gave this item. */
    id: string;
    /** How far the item has come. */
    status: ItemStatus;
    /** Ties a call to its output. */
    call_id: string;
    /** The action to take. */
    action?: ComputerAction | null;
    /** Several actions, in order. */
    actions?: ComputerAction[] | null;
    /** Checks that are to be acknowledged first. */
    pending_safety_checks: ComputerSafetyCheck[];
}
/** What a computer looked like after a call. */
export interface OutputComputerCallOutput {
    type: "computer_call_output";
    /** Id the service gave this item. */
    id: string;
    /** Ties a call to its output. */
    call_id: string;
    /** The screenshot. */
    output: ComputerScreenshotImage;
    /** Checks that the user has acknowledged. */
    acknowledged_safety_checks?: ComputerSafetyCheck[] | null;
    /** How far the item has come. */
    status?: "in_progress" | "completed" | "incomplete" | "failed" | null;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
}
/** The model's reasoning. */
export interface OutputReasoning {
    type: "reasoning";
    /** Id the service gave this item. */
    id: string;
    /** The reasoning, sealed by the service. Send it back unchanged. */
    encrypted_content?: string | null;
    /** Summary of the reasoning; may be empty. */
    summary: ReasoningSummaryPart[];
    /** The reasoning in full. Null is common; some services refuse a non-empty list on the way back. */
    content?: ReasoningContentPart[] | null;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** The sealed rest of the conversation: all that is not kept as messages. */
export interface OutputCompaction {
    type: "compaction";
    /** Id the service gave this item. */
    id: string;
    /** Opaque to everyone but the service. */
    encrypted_content: string;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
}
/** A run of code. */
export interface OutputCodeInterpreterCall {
    type: "code_interpreter_call";
    /** Id the service gave this item. */
    id: string;
    /** How far the item has come. */
    status: "in_progress" | "completed" | "incomplete" | "interpreting" | "failed";
    /** Id of the container. */
    container_id: string;
    /** The code, if it is shown. */
    code: string | null;
    /** What the code printed or drew, if it was asked for. */
    outputs: CodeInterpreterOutput[] | null;
}
/** A command on the client's machine that the model asks for. */
export interface OutputLocalShellCall {
    type: "local_shell_call";
    /** Id the service gave this item. */
    id: string;
    /** Ties a call to its output. */
    call_id: string;
    /** The command to run. */
    action: LocalShellAction;
    /** How far the item has come. */
    status: ItemStatus;
}
/** What a command on the client's machine gave. */
export interface OutputLocalShellCallOutput {
    type: "local_shell_call_output";
    /** Id the service gave this item. */
    id: string;
    /** Ties a call to its output. */
    call_id?: string | null;
    /** What the command printed, as a string of JSON. */
    output: string;
    /** How far the item has come. */
    status?: ItemStatus | null;
}
/** Commands to run. */
export interface OutputShellAction {
    /** The commands, in order. */
    commands: string[];
    /** Milliseconds after which the command is stopped. */
    timeout_ms: number | null;
    /** Most characters of output to keep. */
    max_output_length: number | null;
}
/** The client's own machine. */
export interface LocalEnvironmentUsed {
    type: "local";
}
/** Where shell commands run. */
export type OutputShellEnvironment = LocalEnvironmentUsed | ContainerReference;
/** Shell commands that the model asks for. */
export interface OutputShellCall {
    type: "shell_call";
    /** Id the service gave this item. */
    id: string;
    /** Ties a call to its output. */
    call_id: string;
    /** What to run. */
    action: OutputShellAction;
    /** How far the item has come. */
    status: ItemStatus;
    /** Where to run it. */
    environment: OutputShellEnvironment | null;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
}
/** What one command gave. */
export interface OutputShellOutput {
    /** What it printed. */
    stdout: string;
    /** What it printed as errors. */
    stderr: string;
    /** How it ended. */
    outcome: ShellOutcome;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
}
/** What shell commands gave. */
export interface OutputShellCallOutput {
    type: "shell_call_output";
    /** Id the service gave this item. */
    id: string;
    /** Ties a call to its output. */
    call_id: string;
    /** How far the item has come. */
    status: ItemStatus;
    /** One entry per command. */
    output: OutputShellOutput[];
    /** Most characters of output to keep. */
    max_output_length: number | null;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
}
/** Create a file. */
export interface OutputPatchCreateFile {
    type: "create_file";
    /** Path of the file, relative to the workspace. */
    path: string;
    /** The change, in the V4A diff format. */
    diff: string;
}
/** Delete a file. */
export interface OutputPatchDeleteFile {
    type: "delete_file";
    /** Path of the file, relative to the workspace. */
    path: string;
}
/** Change a file. */
export interface OutputPatchUpdateFile {
    type: "update_file";
    /** Path of the file, relative to the workspace. */
    path: string;
    /** The change, in the V4A diff format. */
    diff: string;
}
/** A change to one file. */
export type OutputPatchOperation = OutputPatchCreateFile | OutputPatchDeleteFile | OutputPatchUpdateFile;
/** A change to a file that the model asks for. */
export interface OutputApplyPatchCall {
    type: "apply_patch_call";
    /** Id the service gave this item. */
    id: string;
    /** Ties a call to its output. */
    call_id: string;
    /** How far the item has come. */
    status: "in_progress" | "completed";
    /** The change. */
    operation: OutputPatchOperation;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
}
/** How a change to a file went. */
export interface OutputApplyPatchCallOutput {
    type: "apply_patch_call_output";
    /** Id the service gave this item. */
    id: string;
    /** Ties a call to its output. */
    call_id: string;
    /** How far the item has come. */
    status: "completed" | "failed";
    /** What the tool printed. */
    output?: string | null;
    /** Who made the item, where the service says so. */
    created_by?: string | null;
}
/** The tools of an MCP server. */
export interface OutputMcpListTools {
    type: "mcp_list_tools";
    /** Id the service gave this item. */
    id: string;
    /** Label of the MCP server. */
    server_label: string;
    /** The tools. */
    tools: McpListedTool[];
    /** Why the tools could not be listed. */
    error?: string | {
        [key: string]: unknown;
    } | null;
}
/** A question whether a tool may be called. */
export interface OutputMcpApprovalRequest {
    type: "mcp_approval_request";
    /** Id the service gave this item. */
    id: string;
    /** Label of the MCP server. */
    server_label: string;
    /** Name of the tool. */
    name: string;
    /** Arguments as a string of JSON, exactly as the model wrote it. */
    arguments: string;
}
/** The answer to the question whether a tool may be called. */
export interface OutputMcpApprovalResponse {
    type: "mcp_approval_response";
    /** Id the service gave this item. */
    id: string;
    /** The question this answers. */
    approval_request_id: string;
    /** Whether the call may go ahead. */
    approve: boolean;
    /** Why. */
    reason?: string | null;
    /** In the vendor's list of required fields, though it is declared nowhere and never seen. Optional here. */
    request_id?: string | null;
}
/** A call of a tool of an MCP server. */
export interface OutputMcpCall {
    type: "mcp_call";
    /** Id the service gave this item. */
    id: string;
    /** Label of the MCP server. */
    server_label: string;
    /** Name of the tool. */
    name: string;
    /** Arguments as a string of JSON, exactly as the model wrote it. */
    arguments: string;
    /** What the tool returned. */
    output?: string | null;
    /** Why the call failed: text, or an object with a `type`. */
    error?: string | {
        [key: string]: unknown;
    } | null;
    /** The question that was asked before the call. */
    approval_request_id?: string | null;
    /** How far the item has come. */
    status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed" | null;
}
/** A call of a tool of yours that takes free text. */
export interface OutputCustomToolCall {
    type: "custom_tool_call";
    /** Id the service gave this item. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id: string;
    /** Namespace of the tool, where tools are grouped. */
    namespace?: string | null;
    /** Name of the tool. */
    name: string;
    /** What the model passes to the tool: free text, not JSON. */
    input: string;
}
/** What your tool returned. */
export interface OutputCustomToolCallOutput {
    type: "custom_tool_call_output";
    /** Id the service gave this item. */
    id?: string | null;
    /** Ties a call to its output. */
    call_id: string;
    /** Text, or a list of parts. */
    output: string | ReturnedToolOutputPart[];
}
/** One item of the compacted conversation. `type` tells the kind. */
export type OutputItem = OutputMessage | OutputFunctionCall | OutputToolSearchCall | OutputToolSearchOutput | OutputFunctionCallOutput | OutputFileSearchCall | OutputWebSearchCall | OutputImageGenerationCall | OutputComputerCall | OutputComputerCallOutput | OutputReasoning | OutputCompaction | OutputCodeInterpreterCall | OutputLocalShellCall | OutputLocalShellCallOutput | OutputShellCall | OutputShellCallOutput | OutputApplyPatchCall | OutputApplyPatchCallOutput | OutputMcpListTools | OutputMcpApprovalRequest | OutputMcpApprovalResponse | OutputMcpCall | OutputCustomToolCall | OutputCustomToolCallOutput;
/** The tokens read, in detail. */
export interface InputTokensDetails {
    /** Tokens found in the prompt cache. */
    cached_tokens: number;
    /** Tokens written to the prompt cache. Only newer services send it. */
    cache_write_tokens?: number | null;
}
/** The tokens written, in detail. */
export interface OutputTokensDetails {
    /** Tokens of reasoning. */
    reasoning_tokens: number;
}
/** Tokens that the call used. */
export interface CompactUsage {
    /** Tokens read. */
    input_tokens: number;
    /** The tokens read, in detail. */
    input_tokens_details: InputTokensDetails;
    /** Tokens written. */
    output_tokens: number;
    /** The tokens written, in detail. */
    output_tokens_details: OutputTokensDetails;
    /** All tokens, as the service counts them; not always the sum of the other two. */
    total_tokens: number;
}
/** A compacted conversation. Keep `output` whole and use it as the beginning of the next `input`. */
export interface CompactResponse {
    /** Id of this answer. It can not be used as `previous_response_id`. */
    id: string;
    /** Always `response.compaction`. */
    object: "response.compaction";
    /**
     * When it was made, in seconds since 1970 (Unix time).
     *
     * Format: unixtime
     */
    created_at: number;
    /** The conversation that is left: messages that are kept, then as a rule one `compaction` item with the rest. */
    output: OutputItem[];
    /** Tokens that this call used. */
    usage: CompactUsage;
    /** Verdicts of Azure's content filter, as recorded Azure answers of the Responses API carry them. */
    content_filters?: {
        [key: string]: unknown;
    }[] | null;
}
/** What went wrong. Only `message` is always there. */
export interface ErrorDetail {
    /** What went wrong, for people. */
    message: string;
    /** Family of the error, such as `invalid_request_error`. */
    type?: string | null;
    /** What went wrong, for programs. Azure's gateway puts the status here, as a string. */
    code?: string | null;
    /** The field that is at fault, in dotted form: `input[1].content[0].annotations`. */
    param?: string | null;
    /** The status of the answer, repeated by Azure's content filter. */
    status?: number | null;
    /** More about the error: a list in Azure's documents, seen as text too. */
    details?: unknown;
    /** The cause, as Azure's documents spell it. */
    inner_error?: unknown;
    /** The cause, as Azure's content filter spells it. */
    innererror?: unknown;
    /** More about the error, from Azure. */
    additionalInfo?: {
        [key: string]: unknown;
    } | null;
    /** More about the error, for Azure's own people. */
    debugInfo?: {
        [key: string]: unknown;
    } | null;
}
/** An error, in the form of OpenAI or of Azure. */
export interface CompactErrorBody {
    /** The error. */
    error: ErrorDetail;
}
export interface components {
    schemas: {
        KnownModelId: KnownModelId;
        ModelId: ModelId;
        MessageRole: MessageRole;
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
        NamespaceTool: NamespaceTool;
        ToolSearchTool: ToolSearchTool;
        PreviewLocation: PreviewLocation;
        WebSearchPreviewTool: WebSearchPreviewTool;
        ApplyPatchTool: ApplyPatchTool;
        Tool: Tool;
        InputToolSearchOutput: InputToolSearchOutput;
        ReasoningSummaryPart: ReasoningSummaryPart;
        ReasoningContentPart: ReasoningContentPart;
        InputReasoning: InputReasoning;
        InputCompaction: InputCompaction;
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
        InputMcpCall: InputMcpCall;
        ReturnedToolOutputPart: ReturnedToolOutputPart;
        InputCustomToolCallOutput: InputCustomToolCallOutput;
        InputCustomToolCall: InputCustomToolCall;
        InputItem: InputItem;
        PromptCacheRetention: PromptCacheRetention;
        ServiceTier: ServiceTier;
        CompactRequest: CompactRequest;
        OutputText: OutputText;
        OutputMessagePart: OutputMessagePart;
        OutputMessage: OutputMessage;
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
        OutputItem: OutputItem;
        InputTokensDetails: InputTokensDetails;
        OutputTokensDetails: OutputTokensDetails;
        CompactUsage: CompactUsage;
        CompactResponse: CompactResponse;
        ErrorDetail: ErrorDetail;
        CompactErrorBody: CompactErrorBody;
    };
    responses: {
        /** The body is at fault: a field that is unknown, missing or of the wrong kind, sealed content that does not verify, a conversation that is too long, or one that a content filter stopped. */
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
        /** The key or the token is missing or wrong, or belongs to another resource. */
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
        /** The key or the token may not do this. The body is not always JSON. */
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
        /** There is no such deployment, or no such endpoint at this address: on Azure it is served under `/openai/v1` only. */
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
        /** The request did not arrive in time. */
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
        /** The request met another one. Try again. */
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
        /** The body is too large for the service or for a relay before it. */
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
        /** The body is not declared as JSON, or has a content coding that is not understood. */
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
        /** The body is JSON but does not fit; some relays answer this instead of 400. */
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
        /** Too many requests or tokens. Wait as long as the headers say. */
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
        /** The service failed. Azure also answers this under load, and for contexts that are very large. */
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
        /** Something between client and service failed. The body is often HTML. */
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
        /** The service is overloaded or down. */
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
        /** Something between client and service gave up waiting; the call may still be billed. */
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
        /** Id of the call at Azure. Quote it to support. */
        "apim-request-id": string;
        /** Id of the call at OpenAI, and at many relays. Quote it to support. */
        "x-request-id": string;
        /** Requests allowed in the window. */
        "x-ratelimit-limit-requests": string;
        /** Tokens allowed in the window. Azure has been seen to send -1. */
        "x-ratelimit-limit-tokens": string;
        /** Requests left in the window. */
        "x-ratelimit-remaining-requests": string;
        /** Tokens left in the window. Azure has been seen to send -1. */
        "x-ratelimit-remaining-tokens": string;
        /** Time until the window for requests is over. */
        "x-ratelimit-reset-requests": string;
        /** Time until the window for tokens is over. Azure has been seen to send 0. */
        "x-ratelimit-reset-tokens": string;
        /** When to try again, in seconds or as an HTTP date. */
        "retry-after": string;
        /** When to try again, in milliseconds. Counts before `retry-after`. */
        "retry-after-ms": string;
        /** `true` or `false`: what the service itself thinks of another try. */
        "x-should-retry": string;
    };
    pathItems: never;
}
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
}
