// Generated from spec/ by scripts/generate/explain.ts. Do not edit: change spec/ and run `npm run generate`.
// @ts-nocheck

import { isInputItem, isInputMessagePart, isAnnotation, isLogProb, isTopLogProb, isInputOutputMessagePart, isFileSearchResult, isCoordinate, isComputerAction, isComputerSafetyCheck, isWebSearchSource, isToolOutputPart, isTool, isDomainSecret, isContainerSkill, isLocalSkill, isNamespacedTool, isReasoningSummaryPart, isReasoningContentPart, isCodeInterpreterOutput, isInputShellOutput, isMcpListedTool, isReturnedToolOutputPart, isOutputItem, isOutputMessagePart, isOutputShellOutput } from './is.js';

export interface RawError {
  instancePath: string;
  keyword: string;
  params: Record<string, string | number>;
}

/** Ajv's calling convention: when it returns false, the property `errors` of the same function contains the errors. */
export type Validate = {
  (this: { maxIssues: number }, data: unknown, context?: { instancePath?: string }): boolean;
  errors?: RawError[] | null;
};

/** Whether the object has `key`, and apart from the tag no other key. */
function hasOnly(v: any, key: string, tag: string): boolean {
  if (v[key] === undefined) return false;
  for (const k in v) if (k !== key && k !== tag && v[k] !== undefined) return false;
  return true;
}

function addError(errors: any, instancePath: string, keyword: string, params: object): any {
  const error = { instancePath, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

function addMissing(errors: any, instancePath: string, missingProperty: string): any {
  return addError(errors, instancePath, 'required', { missingProperty });
}

function addType(errors: any, instancePath: string, type: string): any {
  return addError(errors, instancePath, 'type', { type });
}

function joinErrors(errors: any, more: any): any {
  return errors === null ? more : errors.concat(more);
}

/** The number of filters that contain the value at the JSON Pointer. */
function nesting(path: string): number {
  return path.split(/\/filters\/[0-9]/).length - 1;
}

export const validateCompactRequest: Validate = validate22;
const func2 = isInputItem;
const func3 = isInputMessagePart;

function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.text === undefined){
vErrors = addMissing(vErrors, instancePath, "text");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "input_text"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "input_text"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = addType(vErrors, instancePath+"/text", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const func4 = isAnnotation;
const func5 = isLogProb;

function validate30(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.file_id === undefined){
vErrors = addMissing(vErrors, instancePath, "file_id");
errors++;
}
if(data.index === undefined){
vErrors = addMissing(vErrors, instancePath, "index");
errors++;
}
if(data.filename === undefined){
vErrors = addMissing(vErrors, instancePath, "filename");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "file_citation"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "file_citation"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.file_id !== undefined){
if(typeof data.file_id !== "string"){
vErrors = addType(vErrors, instancePath+"/file_id", "string");
errors++;
}
}
if(data.index !== undefined){
let data2 = data.index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addType(vErrors, instancePath+"/index", "integer");
errors++;
}
}
if(data.filename !== undefined){
if(typeof data.filename !== "string"){
vErrors = addType(vErrors, instancePath+"/filename", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.url === undefined){
vErrors = addMissing(vErrors, instancePath, "url");
errors++;
}
if(data.start_index === undefined){
vErrors = addMissing(vErrors, instancePath, "start_index");
errors++;
}
if(data.end_index === undefined){
vErrors = addMissing(vErrors, instancePath, "end_index");
errors++;
}
if(data.title === undefined){
vErrors = addMissing(vErrors, instancePath, "title");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "url_citation"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "url_citation"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = addType(vErrors, instancePath+"/url", "string");
errors++;
}
}
if(data.start_index !== undefined){
let data2 = data.start_index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addType(vErrors, instancePath+"/start_index", "integer");
errors++;
}
}
if(data.end_index !== undefined){
let data3 = data.end_index;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = addType(vErrors, instancePath+"/end_index", "integer");
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = addType(vErrors, instancePath+"/title", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.container_id === undefined){
vErrors = addMissing(vErrors, instancePath, "container_id");
errors++;
}
if(data.file_id === undefined){
vErrors = addMissing(vErrors, instancePath, "file_id");
errors++;
}
if(data.start_index === undefined){
vErrors = addMissing(vErrors, instancePath, "start_index");
errors++;
}
if(data.end_index === undefined){
vErrors = addMissing(vErrors, instancePath, "end_index");
errors++;
}
if(data.filename === undefined){
vErrors = addMissing(vErrors, instancePath, "filename");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "container_file_citation"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "container_file_citation"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.container_id !== undefined){
if(typeof data.container_id !== "string"){
vErrors = addType(vErrors, instancePath+"/container_id", "string");
errors++;
}
}
if(data.file_id !== undefined){
if(typeof data.file_id !== "string"){
vErrors = addType(vErrors, instancePath+"/file_id", "string");
errors++;
}
}
if(data.start_index !== undefined){
let data3 = data.start_index;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = addType(vErrors, instancePath+"/start_index", "integer");
errors++;
}
}
if(data.end_index !== undefined){
let data4 = data.end_index;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = addType(vErrors, instancePath+"/end_index", "integer");
errors++;
}
}
if(data.filename !== undefined){
if(typeof data.filename !== "string"){
vErrors = addType(vErrors, instancePath+"/filename", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.file_id === undefined){
vErrors = addMissing(vErrors, instancePath, "file_id");
errors++;
}
if(data.index === undefined){
vErrors = addMissing(vErrors, instancePath, "index");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "file_path"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "file_path"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.file_id !== undefined){
if(typeof data.file_id !== "string"){
vErrors = addType(vErrors, instancePath+"/file_id", "string");
errors++;
}
}
if(data.index !== undefined){
let data2 = data.index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addType(vErrors, instancePath+"/index", "integer");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "file_citation"){
if(!(validate30.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate30.errors);
errors = vErrors.length;
}
}
else if(tag0 === "url_citation"){
if(!(validate32.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate32.errors);
errors = vErrors.length;
}
}
else if(tag0 === "container_file_citation"){
if(!(validate34.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate34.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file_path"){
if(!(validate36.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate36.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const func6 = isTopLogProb;

function validate40(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = addMissing(vErrors, instancePath, "token");
errors++;
}
if(data.logprob === undefined){
vErrors = addMissing(vErrors, instancePath, "logprob");
errors++;
}
if(data.bytes === undefined){
vErrors = addMissing(vErrors, instancePath, "bytes");
errors++;
}
if(data.token !== undefined){
if(typeof data.token !== "string"){
vErrors = addType(vErrors, instancePath+"/token", "string");
errors++;
}
}
if(data.logprob !== undefined){
let data1 = data.logprob;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = addType(vErrors, instancePath+"/logprob", "number");
errors++;
}
}
if(data.bytes !== undefined){
let data2 = data.bytes;
if(Array.isArray(data2)){
for(let i0=0; i0<data2.length; i0++){
if(errors >= this.maxIssues){
break;
}
let data3 = data2[i0];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = addType(vErrors, instancePath+"/bytes/" + i0, "integer");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/bytes", "array");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
vErrors = addMissing(vErrors, instancePath, "token");
errors++;
}
if(data.logprob === undefined){
vErrors = addMissing(vErrors, instancePath, "logprob");
errors++;
}
if(data.bytes === undefined){
vErrors = addMissing(vErrors, instancePath, "bytes");
errors++;
}
if(data.top_logprobs === undefined){
vErrors = addMissing(vErrors, instancePath, "top_logprobs");
errors++;
}
if(data.token !== undefined){
if(typeof data.token !== "string"){
vErrors = addType(vErrors, instancePath+"/token", "string");
errors++;
}
}
if(data.logprob !== undefined){
let data1 = data.logprob;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = addType(vErrors, instancePath+"/logprob", "number");
errors++;
}
}
if(data.bytes !== undefined){
let data2 = data.bytes;
if(Array.isArray(data2)){
for(let i0=0; i0<data2.length; i0++){
if(errors >= this.maxIssues){
break;
}
let data3 = data2[i0];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = addType(vErrors, instancePath+"/bytes/" + i0, "integer");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/bytes", "array");
errors++;
}
}
if(data.top_logprobs !== undefined){
let data4 = data.top_logprobs;
if(Array.isArray(data4)){
for(let i1=0; i1<data4.length; i1++){
if(errors >= this.maxIssues){
break;
}
if(!func6(data4[i1])){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate40.call(this, data5, {instancePath:instancePath+"/top_logprobs/" + i1}))){
vErrors = joinErrors(vErrors, validate40.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/top_logprobs/" + i1, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/top_logprobs", "array");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.text === undefined){
vErrors = addMissing(vErrors, instancePath, "text");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "output_text"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "output_text"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = addType(vErrors, instancePath+"/text", "string");
errors++;
}
}
if(data.annotations !== undefined){
let data2 = data.annotations;
if(Array.isArray(data2)){
if(Array.isArray(data2)){
for(let i0=0; i0<data2.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func4(data2[i0])){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate29.call(this, data3, {instancePath:instancePath+"/annotations/" + i0}))){
vErrors = joinErrors(vErrors, validate29.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/annotations/" + i0, "object");
errors++;
}
}
}
}
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/annotations", "union", {type: "array or null"});
errors++;
}
}
if(data.logprobs !== undefined){
let data4 = data.logprobs;
if(Array.isArray(data4)){
if(Array.isArray(data4)){
for(let i1=0; i1<data4.length; i1++){
if(errors >= this.maxIssues){
break;
}
if(!func5(data4[i1])){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate39.call(this, data5, {instancePath:instancePath+"/logprobs/" + i1}))){
vErrors = joinErrors(vErrors, validate39.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/logprobs/" + i1, "object");
errors++;
}
}
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/logprobs", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.text === undefined){
vErrors = addMissing(vErrors, instancePath, "text");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "text"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "text"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = addType(vErrors, instancePath+"/text", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.text === undefined){
vErrors = addMissing(vErrors, instancePath, "text");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "summary_text"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "summary_text"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = addType(vErrors, instancePath+"/text", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.text === undefined){
vErrors = addMissing(vErrors, instancePath, "text");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "reasoning_text"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "reasoning_text"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = addType(vErrors, instancePath+"/text", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.refusal === undefined){
vErrors = addMissing(vErrors, instancePath, "refusal");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "refusal"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "refusal"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.refusal !== undefined){
if(typeof data.refusal !== "string"){
vErrors = addType(vErrors, instancePath+"/refusal", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "input_image"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "input_image"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.image_url !== undefined){
let data1 = data.image_url;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/image_url", "union", {type: "string or null"});
errors++;
}
}
if(data.file_id !== undefined){
let data2 = data.file_id;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/file_id", "union", {type: "string or null"});
errors++;
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/detail", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.image_url === undefined){
vErrors = addMissing(vErrors, instancePath, "image_url");
errors++;
}
if(data.file_id === undefined){
vErrors = addMissing(vErrors, instancePath, "file_id");
errors++;
}
if(data.detail === undefined){
vErrors = addMissing(vErrors, instancePath, "detail");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "computer_screenshot"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "computer_screenshot"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.image_url !== undefined){
let data1 = data.image_url;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/image_url", "union", {type: "string or null"});
errors++;
}
}
if(data.file_id !== undefined){
let data2 = data.file_id;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/file_id", "union", {type: "string or null"});
errors++;
}
}
if(data.detail !== undefined){
if(typeof data.detail !== "string"){
vErrors = addType(vErrors, instancePath+"/detail", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "input_file"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "input_file"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.file_id !== undefined){
let data1 = data.file_id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/file_id", "union", {type: "string or null"});
errors++;
}
}
if(data.filename !== undefined){
let data2 = data.filename;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/filename", "union", {type: "string or null"});
errors++;
}
}
if(data.file_data !== undefined){
let data3 = data.file_data;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/file_data", "union", {type: "string or null"});
errors++;
}
}
if(data.file_url !== undefined){
let data4 = data.file_url;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/file_url", "union", {type: "string or null"});
errors++;
}
}
if(data.detail !== undefined){
let data5 = data.detail;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/detail", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "input_text"){
if(!(validate26.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
else if(tag0 === "output_text"){
if(!(validate28.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate28.errors);
errors = vErrors.length;
}
}
else if(tag0 === "text"){
if(!(validate44.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate44.errors);
errors = vErrors.length;
}
}
else if(tag0 === "summary_text"){
if(!(validate46.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate46.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning_text"){
if(!(validate48.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate48.errors);
errors = vErrors.length;
}
}
else if(tag0 === "refusal"){
if(!(validate50.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate50.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_image"){
if(!(validate52.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate52.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_screenshot"){
if(!(validate54.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_file"){
if(!(validate56.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = addMissing(vErrors, instancePath, "role");
errors++;
}
if(data.content === undefined){
vErrors = addMissing(vErrors, instancePath, "content");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "message"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "message"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
vErrors = addType(vErrors, instancePath+"/role", "string");
errors++;
}
}
if(data.content !== undefined){
let data3 = data.content;
if(typeof data3 === "string"){
}
else if(Array.isArray(data3)){
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func3(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate25.call(this, data4, {instancePath:instancePath+"/content/" + i0}))){
vErrors = joinErrors(vErrors, validate25.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/content/" + i0, "object");
errors++;
}
}
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/content", "union", {type: "string or array"});
errors++;
}
}
if(data.phase !== undefined){
let data5 = data.phase;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/phase", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(typeof data0 === "string"){
if(data0 !== "item_reference"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "item_reference"});
errors++;
}
}
}
else if(data0 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/type", "union", {type: "string or null"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const func7 = isInputOutputMessagePart;

function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "output_text"){
if(!(validate28.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate28.errors);
errors = vErrors.length;
}
}
else if(tag0 === "refusal"){
if(!(validate50.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate50.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.role === undefined){
vErrors = addMissing(vErrors, instancePath, "role");
errors++;
}
if(data.content === undefined){
vErrors = addMissing(vErrors, instancePath, "content");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "output_message"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "output_message"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(typeof data2 === "string"){
if(data2 !== "assistant"){
vErrors = addError(vErrors, instancePath+"/role", "names", {names: "assistant"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/role", "string");
errors++;
}
}
if(data.content !== undefined){
let data3 = data.content;
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func7(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate63.call(this, data4, {instancePath:instancePath+"/content/" + i0}))){
vErrors = joinErrors(vErrors, validate63.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/content/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/content", "array");
errors++;
}
}
if(data.phase !== undefined){
let data5 = data.phase;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/phase", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const func8 = isFileSearchResult;

function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(errors >= this.maxIssues){
break;
}
let data0 = data[key0];
if(typeof data0 === "string"){
}
else if(typeof data0 === "number" && isFinite(data0)){
}
else if(typeof data0 === "boolean"){
}
else {
vErrors = addError(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "union", {type: "string or number or boolean"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file_id !== undefined){
let data0 = data.file_id;
if(typeof data0 === "string"){
}
else if(data0 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/file_id", "union", {type: "string or null"});
errors++;
}
}
if(data.filename !== undefined){
let data1 = data.filename;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/filename", "union", {type: "string or null"});
errors++;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/text", "union", {type: "string or null"});
errors++;
}
}
if(data.attributes !== undefined){
let data3 = data.attributes;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate70.call(this, data3, {instancePath:instancePath+"/attributes"}))){
vErrors = joinErrors(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/attributes", "union", {type: "object or null"});
errors++;
}
}
if(data.score !== undefined){
let data4 = data.score;
if(typeof data4 === "number" && isFinite(data4)){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/score", "union", {type: "number or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.queries === undefined){
vErrors = addMissing(vErrors, instancePath, "queries");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "file_search_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "file_search_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.queries !== undefined){
let data2 = data.queries;
if(Array.isArray(data2)){
for(let i0=0; i0<data2.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data2[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/queries/" + i0, "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/queries", "array");
errors++;
}
}
if(data.results !== undefined){
let data4 = data.results;
if(Array.isArray(data4)){
if(Array.isArray(data4)){
for(let i1=0; i1<data4.length; i1++){
if(errors >= this.maxIssues){
break;
}
if(!func8(data4[i1])){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate69.call(this, data5, {instancePath:instancePath+"/results/" + i1}))){
vErrors = joinErrors(vErrors, validate69.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/results/" + i1, "object");
errors++;
}
}
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/results", "union", {type: "array or null"});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.button === undefined){
vErrors = addMissing(vErrors, instancePath, "button");
errors++;
}
if(data.x === undefined){
vErrors = addMissing(vErrors, instancePath, "x");
errors++;
}
if(data.y === undefined){
vErrors = addMissing(vErrors, instancePath, "y");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "click"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "click"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.button !== undefined){
if(typeof data.button !== "string"){
vErrors = addType(vErrors, instancePath+"/button", "string");
errors++;
}
}
if(data.x !== undefined){
let data2 = data.x;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addType(vErrors, instancePath+"/x", "integer");
errors++;
}
}
if(data.y !== undefined){
let data3 = data.y;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = addType(vErrors, instancePath+"/y", "integer");
errors++;
}
}
if(data.keys !== undefined){
let data4 = data.keys;
if(Array.isArray(data4)){
if(Array.isArray(data4)){
for(let i0=0; i0<data4.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data4[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/keys/" + i0, "string");
errors++;
}
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/keys", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.x === undefined){
vErrors = addMissing(vErrors, instancePath, "x");
errors++;
}
if(data.y === undefined){
vErrors = addMissing(vErrors, instancePath, "y");
errors++;
}
if(data.keys === undefined){
vErrors = addMissing(vErrors, instancePath, "keys");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "double_click"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "double_click"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.x !== undefined){
let data1 = data.x;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addType(vErrors, instancePath+"/x", "integer");
errors++;
}
}
if(data.y !== undefined){
let data2 = data.y;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addType(vErrors, instancePath+"/y", "integer");
errors++;
}
}
if(data.keys !== undefined){
let data3 = data.keys;
if(Array.isArray(data3)){
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data3[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/keys/" + i0, "string");
errors++;
}
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/keys", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const func9 = isCoordinate;

function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.x === undefined){
vErrors = addMissing(vErrors, instancePath, "x");
errors++;
}
if(data.y === undefined){
vErrors = addMissing(vErrors, instancePath, "y");
errors++;
}
if(data.x !== undefined){
let data0 = data.x;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addType(vErrors, instancePath+"/x", "integer");
errors++;
}
}
if(data.y !== undefined){
let data1 = data.y;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addType(vErrors, instancePath+"/y", "integer");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.path === undefined){
vErrors = addMissing(vErrors, instancePath, "path");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "drag"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "drag"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(Array.isArray(data1)){
for(let i0=0; i0<data1.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func9(data1[i0])){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(validate81.call(this, data2, {instancePath:instancePath+"/path/" + i0}))){
vErrors = joinErrors(vErrors, validate81.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/path/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/path", "array");
errors++;
}
}
if(data.keys !== undefined){
let data3 = data.keys;
if(Array.isArray(data3)){
if(Array.isArray(data3)){
for(let i1=0; i1<data3.length; i1++){
if(errors >= this.maxIssues){
break;
}
if(typeof data3[i1] !== "string"){
vErrors = addType(vErrors, instancePath+"/keys/" + i1, "string");
errors++;
}
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/keys", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.keys === undefined){
vErrors = addMissing(vErrors, instancePath, "keys");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "keypress"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "keypress"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.keys !== undefined){
let data1 = data.keys;
if(Array.isArray(data1)){
for(let i0=0; i0<data1.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data1[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/keys/" + i0, "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/keys", "array");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.x === undefined){
vErrors = addMissing(vErrors, instancePath, "x");
errors++;
}
if(data.y === undefined){
vErrors = addMissing(vErrors, instancePath, "y");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "move"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "move"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.x !== undefined){
let data1 = data.x;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addType(vErrors, instancePath+"/x", "integer");
errors++;
}
}
if(data.y !== undefined){
let data2 = data.y;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addType(vErrors, instancePath+"/y", "integer");
errors++;
}
}
if(data.keys !== undefined){
let data3 = data.keys;
if(Array.isArray(data3)){
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data3[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/keys/" + i0, "string");
errors++;
}
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/keys", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "screenshot"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "screenshot"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.x === undefined){
vErrors = addMissing(vErrors, instancePath, "x");
errors++;
}
if(data.y === undefined){
vErrors = addMissing(vErrors, instancePath, "y");
errors++;
}
if(data.scroll_x === undefined){
vErrors = addMissing(vErrors, instancePath, "scroll_x");
errors++;
}
if(data.scroll_y === undefined){
vErrors = addMissing(vErrors, instancePath, "scroll_y");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "scroll"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "scroll"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.x !== undefined){
let data1 = data.x;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addType(vErrors, instancePath+"/x", "integer");
errors++;
}
}
if(data.y !== undefined){
let data2 = data.y;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addType(vErrors, instancePath+"/y", "integer");
errors++;
}
}
if(data.scroll_x !== undefined){
let data3 = data.scroll_x;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = addType(vErrors, instancePath+"/scroll_x", "integer");
errors++;
}
}
if(data.scroll_y !== undefined){
let data4 = data.scroll_y;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = addType(vErrors, instancePath+"/scroll_y", "integer");
errors++;
}
}
if(data.keys !== undefined){
let data5 = data.keys;
if(Array.isArray(data5)){
if(Array.isArray(data5)){
for(let i0=0; i0<data5.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data5[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/keys/" + i0, "string");
errors++;
}
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/keys", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.text === undefined){
vErrors = addMissing(vErrors, instancePath, "text");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "type"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "type"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = addType(vErrors, instancePath+"/text", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "wait"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "wait"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "click"){
if(!(validate76.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate76.errors);
errors = vErrors.length;
}
}
else if(tag0 === "double_click"){
if(!(validate78.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate78.errors);
errors = vErrors.length;
}
}
else if(tag0 === "drag"){
if(!(validate80.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate80.errors);
errors = vErrors.length;
}
}
else if(tag0 === "keypress"){
if(!(validate84.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate84.errors);
errors = vErrors.length;
}
}
else if(tag0 === "move"){
if(!(validate86.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate86.errors);
errors = vErrors.length;
}
}
else if(tag0 === "screenshot"){
if(!(validate88.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
}
else if(tag0 === "scroll"){
if(!(validate90.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate90.errors);
errors = vErrors.length;
}
}
else if(tag0 === "type"){
if(!(validate92.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate92.errors);
errors = vErrors.length;
}
}
else if(tag0 === "wait"){
if(!(validate94.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/code", "union", {type: "string or null"});
errors++;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/message", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const func10 = isComputerAction;
const func11 = isComputerSafetyCheck;

function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.pending_safety_checks === undefined){
vErrors = addMissing(vErrors, instancePath, "pending_safety_checks");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "computer_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "computer_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate75.call(this, data3, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/action", "union", {type: "object or null"});
errors++;
}
}
if(data.actions !== undefined){
let data4 = data.actions;
if(Array.isArray(data4)){
if(Array.isArray(data4)){
for(let i0=0; i0<data4.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func10(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate75.call(this, data5, {instancePath:instancePath+"/actions/" + i0}))){
vErrors = joinErrors(vErrors, validate75.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/actions/" + i0, "object");
errors++;
}
}
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/actions", "union", {type: "array or null"});
errors++;
}
}
if(data.pending_safety_checks !== undefined){
let data6 = data.pending_safety_checks;
if(Array.isArray(data6)){
for(let i1=0; i1<data6.length; i1++){
if(errors >= this.maxIssues){
break;
}
if(!func11(data6[i1])){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(!(validate98.call(this, data7, {instancePath:instancePath+"/pending_safety_checks/" + i1}))){
vErrors = joinErrors(vErrors, validate98.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/pending_safety_checks/" + i1, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/pending_safety_checks", "array");
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 === "string"){
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "computer_screenshot"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "computer_screenshot"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.image_url !== undefined){
let data1 = data.image_url;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/image_url", "union", {type: "string or null"});
errors++;
}
}
if(data.file_id !== undefined){
let data2 = data.file_id;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/file_id", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.output === undefined){
vErrors = addMissing(vErrors, instancePath, "output");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "computer_call_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "computer_call_output"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.output !== undefined){
let data3 = data.output;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate102.call(this, data3, {instancePath:instancePath+"/output"}))){
vErrors = joinErrors(vErrors, validate102.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/output", "object");
errors++;
}
}
if(data.acknowledged_safety_checks !== undefined){
let data4 = data.acknowledged_safety_checks;
if(Array.isArray(data4)){
if(Array.isArray(data4)){
for(let i0=0; i0<data4.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func11(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate98.call(this, data5, {instancePath:instancePath+"/acknowledged_safety_checks/" + i0}))){
vErrors = joinErrors(vErrors, validate98.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/acknowledged_safety_checks/" + i0, "object");
errors++;
}
}
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/acknowledged_safety_checks", "union", {type: "array or null"});
errors++;
}
}
if(data.created_by !== undefined){
let data6 = data.created_by;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const func13 = isWebSearchSource;

function validate110(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.url === undefined){
vErrors = addMissing(vErrors, instancePath, "url");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "url"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "url"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = addType(vErrors, instancePath+"/url", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "api"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "api"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/name", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "url"){
if(!(validate110.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate110.errors);
errors = vErrors.length;
}
}
else if(tag0 === "api"){
if(!(validate112.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate112.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "search"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "search"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/query", "union", {type: "string or null"});
errors++;
}
}
if(data.queries !== undefined){
let data2 = data.queries;
if(Array.isArray(data2)){
if(Array.isArray(data2)){
for(let i0=0; i0<data2.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data2[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/queries/" + i0, "string");
errors++;
}
}
}
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/queries", "union", {type: "array or null"});
errors++;
}
}
if(data.sources !== undefined){
let data4 = data.sources;
if(Array.isArray(data4)){
if(Array.isArray(data4)){
for(let i1=0; i1<data4.length; i1++){
if(errors >= this.maxIssues){
break;
}
if(!func13(data4[i1])){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate109.call(this, data5, {instancePath:instancePath+"/sources/" + i1}))){
vErrors = joinErrors(vErrors, validate109.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/sources/" + i1, "object");
errors++;
}
}
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/sources", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "open_page"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "open_page"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/url", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.url === undefined){
vErrors = addMissing(vErrors, instancePath, "url");
errors++;
}
if(data.pattern === undefined){
vErrors = addMissing(vErrors, instancePath, "pattern");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "find_in_page" && data0 !== "find"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "find_in_page, find"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = addType(vErrors, instancePath+"/url", "string");
errors++;
}
}
if(data.pattern !== undefined){
if(typeof data.pattern !== "string"){
vErrors = addType(vErrors, instancePath+"/pattern", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "search"){
if(!(validate108.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate108.errors);
errors = vErrors.length;
}
}
else if(tag0 === "open_page"){
if(!(validate116.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate116.errors);
errors = vErrors.length;
}
}
else if(tag0 === "find_in_page" || tag0 === "find"){
if(!(validate118.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate118.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}


function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.action === undefined){
vErrors = addMissing(vErrors, instancePath, "action");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "web_search_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "web_search_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.action !== undefined){
let data2 = data.action;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(validate107.call(this, data2, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate107.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/action", "object");
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}


function validate122(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.arguments === undefined){
vErrors = addMissing(vErrors, instancePath, "arguments");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "function_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "function_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/namespace", "union", {type: "string or null"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.arguments !== undefined){
if(typeof data.arguments !== "string"){
vErrors = addType(vErrors, instancePath+"/arguments", "string");
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const func14 = isToolOutputPart;

function validate126(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.text === undefined){
vErrors = addMissing(vErrors, instancePath, "text");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "input_text"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "input_text"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = addType(vErrors, instancePath+"/text", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "input_image"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "input_image"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.image_url !== undefined){
let data1 = data.image_url;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/image_url", "union", {type: "string or null"});
errors++;
}
}
if(data.file_id !== undefined){
let data2 = data.file_id;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/file_id", "union", {type: "string or null"});
errors++;
}
}
if(data.detail !== undefined){
let data3 = data.detail;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/detail", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "input_file"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "input_file"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.file_id !== undefined){
let data1 = data.file_id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/file_id", "union", {type: "string or null"});
errors++;
}
}
if(data.filename !== undefined){
let data2 = data.filename;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/filename", "union", {type: "string or null"});
errors++;
}
}
if(data.file_data !== undefined){
let data3 = data.file_data;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/file_data", "union", {type: "string or null"});
errors++;
}
}
if(data.file_url !== undefined){
let data4 = data.file_url;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/file_url", "union", {type: "string or null"});
errors++;
}
}
if(data.detail !== undefined){
let data5 = data.detail;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/detail", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "input_text"){
if(!(validate126.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate126.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_image"){
if(!(validate128.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate128.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_file"){
if(!(validate130.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate130.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}


function validate124(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.output === undefined){
vErrors = addMissing(vErrors, instancePath, "output");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "function_call_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "function_call_output"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
let data2 = data.call_id;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/call_id", "union", {type: "string or null"});
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/name", "union", {type: "string or null"});
errors++;
}
}
if(data.namespace !== undefined){
let data4 = data.namespace;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/namespace", "union", {type: "string or null"});
errors++;
}
}
if(data.output !== undefined){
let data5 = data.output;
if(typeof data5 === "string"){
}
else if(Array.isArray(data5)){
if(Array.isArray(data5)){
for(let i0=0; i0<data5.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func14(data5[i0])){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate125.call(this, data6, {instancePath:instancePath+"/output/" + i0}))){
vErrors = joinErrors(vErrors, validate125.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/output/" + i0, "object");
errors++;
}
}
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/output", "union", {type: "string or array"});
errors++;
}
}
if(data.created_by !== undefined){
let data7 = data.created_by;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 === "string"){
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate134(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.arguments === undefined){
vErrors = addMissing(vErrors, instancePath, "arguments");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "tool_search_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "tool_search_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
let data2 = data.call_id;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/call_id", "union", {type: "string or null"});
errors++;
}
}
if(data.execution !== undefined){
let data3 = data.execution;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/execution", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
if(data.created_by !== undefined){
let data5 = data.created_by;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const func15 = isTool;

function validate138(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.parameters === undefined){
vErrors = addMissing(vErrors, instancePath, "parameters");
errors++;
}
if(data.strict === undefined){
vErrors = addMissing(vErrors, instancePath, "strict");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "function"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "function"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/description", "union", {type: "string or null"});
errors++;
}
}
if(data.parameters !== undefined){
let data3 = data.parameters;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/parameters", "union", {type: "object or null"});
errors++;
}
}
if(data.strict !== undefined){
let data4 = data.strict;
if(typeof data4 === "boolean"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/strict", "union", {type: "boolean or null"});
errors++;
}
}
if(data.defer_loading !== undefined){
let data5 = data.defer_loading;
if(typeof data5 === "boolean"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/defer_loading", "union", {type: "boolean or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.embedding_weight === undefined){
vErrors = addMissing(vErrors, instancePath, "embedding_weight");
errors++;
}
if(data.text_weight === undefined){
vErrors = addMissing(vErrors, instancePath, "text_weight");
errors++;
}
if(data.embedding_weight !== undefined){
let data0 = data.embedding_weight;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = addType(vErrors, instancePath+"/embedding_weight", "number");
errors++;
}
}
if(data.text_weight !== undefined){
let data1 = data.text_weight;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = addType(vErrors, instancePath+"/text_weight", "number");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ranker !== undefined){
let data0 = data.ranker;
if(typeof data0 === "string"){
}
else if(data0 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/ranker", "union", {type: "string or null"});
errors++;
}
}
if(data.score_threshold !== undefined){
let data1 = data.score_threshold;
if(typeof data1 === "number" && isFinite(data1)){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/score_threshold", "union", {type: "number or null"});
errors++;
}
}
if(data.hybrid_search !== undefined){
let data2 = data.hybrid_search;
if(typeof data2 === "object" && data2 !== null && !Array.isArray(data2)){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(validate142.call(this, data2, {instancePath:instancePath+"/hybrid_search"}))){
vErrors = joinErrors(vErrors, validate142.errors);
errors = vErrors.length;
}
}
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/hybrid_search", "union", {type: "object or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}


function validate146(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.key === undefined){
vErrors = addMissing(vErrors, instancePath, "key");
errors++;
}
if(data.value === undefined){
vErrors = addMissing(vErrors, instancePath, "value");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "eq" && data0 !== "ne" && data0 !== "gt" && data0 !== "gte" && data0 !== "lt" && data0 !== "lte" && data0 !== "in" && data0 !== "nin"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "eq, ne, gt, gte, lt, lte, in, nin"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
vErrors = addType(vErrors, instancePath+"/key", "string");
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if(typeof data2 === "string"){
}
else if(typeof data2 === "number" && isFinite(data2)){
}
else if(typeof data2 === "boolean"){
}
else if(Array.isArray(data2)){
if(Array.isArray(data2)){
for(let i0=0; i0<data2.length; i0++){
if(errors >= this.maxIssues){
break;
}
let data3 = data2[i0];
if(typeof data3 === "string"){
}
else if(typeof data3 === "number" && isFinite(data3)){
}
else {
vErrors = addError(vErrors, instancePath+"/value/" + i0, "union", {type: "string or number"});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/value", "union", {type: "string or number or boolean or array"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate145};

function validate148(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.filters === undefined){
vErrors = addMissing(vErrors, instancePath, "filters");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "and" && data0 !== "or"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "and, or"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.filters !== undefined){
let data1 = data.filters;
if(Array.isArray(data1)){
for(let i0=0; i0<data1.length; i0++){
if(errors >= this.maxIssues){
break;
}
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(wrapper0.validate.call(this, data2, {instancePath:instancePath+"/filters/" + i0}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/filters/" + i0, "object");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/filters", "array");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}

const func16 = nesting;

function validate145(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "eq" || tag0 === "ne" || tag0 === "gt" || tag0 === "gte" || tag0 === "lt" || tag0 === "lte" || tag0 === "in" || tag0 === "nin"){
if(!(validate146.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate146.errors);
errors = vErrors.length;
}
}
else if(tag0 === "and" || tag0 === "or"){
if(func16(instancePath + "") >= 64){
vErrors = addError(vErrors, instancePath, "tagged", {limit: 64, deep: 1});
errors++;
}
else {
if(!(validate148.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate148.errors);
errors = vErrors.length;
}
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}


function validate140(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.vector_store_ids === undefined){
vErrors = addMissing(vErrors, instancePath, "vector_store_ids");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "file_search"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "file_search"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.vector_store_ids !== undefined){
let data1 = data.vector_store_ids;
if(Array.isArray(data1)){
for(let i0=0; i0<data1.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data1[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/vector_store_ids/" + i0, "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/vector_store_ids", "array");
errors++;
}
}
if(data.max_num_results !== undefined){
let data3 = data.max_num_results;
if(Number.isInteger(data3)){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/max_num_results", "union", {type: "integer or null"});
errors++;
}
}
if(data.ranking_options !== undefined){
let data4 = data.ranking_options;
if(typeof data4 === "object" && data4 !== null && !Array.isArray(data4)){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate141.call(this, data4, {instancePath:instancePath+"/ranking_options"}))){
vErrors = joinErrors(vErrors, validate141.errors);
errors = vErrors.length;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/ranking_options", "union", {type: "object or null"});
errors++;
}
}
if(data.filters !== undefined){
let data5 = data.filters;
if(typeof data5 === "object" && data5 !== null && !Array.isArray(data5)){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate145.call(this, data5, {instancePath:instancePath+"/filters"}))){
vErrors = joinErrors(vErrors, validate145.errors);
errors = vErrors.length;
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/filters", "union", {type: "object or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}


function validate152(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "computer"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "computer"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}


function validate154(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.environment === undefined){
vErrors = addMissing(vErrors, instancePath, "environment");
errors++;
}
if(data.display_width === undefined){
vErrors = addMissing(vErrors, instancePath, "display_width");
errors++;
}
if(data.display_height === undefined){
vErrors = addMissing(vErrors, instancePath, "display_height");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "computer_use_preview"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "computer_use_preview"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.environment !== undefined){
if(typeof data.environment !== "string"){
vErrors = addType(vErrors, instancePath+"/environment", "string");
errors++;
}
}
if(data.display_width !== undefined){
let data2 = data.display_width;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addType(vErrors, instancePath+"/display_width", "integer");
errors++;
}
}
if(data.display_height !== undefined){
let data3 = data.display_height;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = addType(vErrors, instancePath+"/display_height", "integer");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}


function validate157(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allowed_domains !== undefined){
let data0 = data.allowed_domains;
if(Array.isArray(data0)){
if(Array.isArray(data0)){
for(let i0=0; i0<data0.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data0[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/allowed_domains/" + i0, "string");
errors++;
}
}
}
}
else if(data0 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/allowed_domains", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
}
else if(data0 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/type", "union", {type: "string or null"});
errors++;
}
}
if(data.country !== undefined){
let data1 = data.country;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/country", "union", {type: "string or null"});
errors++;
}
}
if(data.region !== undefined){
let data2 = data.region;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/region", "union", {type: "string or null"});
errors++;
}
}
if(data.city !== undefined){
let data3 = data.city;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/city", "union", {type: "string or null"});
errors++;
}
}
if(data.timezone !== undefined){
let data4 = data.timezone;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/timezone", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}


function validate156(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "web_search" && data0 !== "web_search_2025_08_26"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "web_search, web_search_2025_08_26"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.filters !== undefined){
let data1 = data.filters;
if(typeof data1 === "object" && data1 !== null && !Array.isArray(data1)){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(!(validate157.call(this, data1, {instancePath:instancePath+"/filters"}))){
vErrors = joinErrors(vErrors, validate157.errors);
errors = vErrors.length;
}
}
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/filters", "union", {type: "object or null"});
errors++;
}
}
if(data.user_location !== undefined){
let data2 = data.user_location;
if(typeof data2 === "object" && data2 !== null && !Array.isArray(data2)){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(validate159.call(this, data2, {instancePath:instancePath+"/user_location"}))){
vErrors = joinErrors(vErrors, validate159.errors);
errors = vErrors.length;
}
}
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/user_location", "union", {type: "object or null"});
errors++;
}
}
if(data.search_context_size !== undefined){
let data3 = data.search_context_size;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/search_context_size", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tool_names !== undefined){
let data0 = data.tool_names;
if(Array.isArray(data0)){
if(Array.isArray(data0)){
for(let i0=0; i0<data0.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data0[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/tool_names/" + i0, "string");
errors++;
}
}
}
}
else if(data0 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/tool_names", "union", {type: "array or null"});
errors++;
}
}
if(data.read_only !== undefined){
let data2 = data.read_only;
if(typeof data2 === "boolean"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/read_only", "union", {type: "boolean or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}


function validate165(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.always !== undefined){
let data0 = data.always;
if(typeof data0 === "object" && data0 !== null && !Array.isArray(data0)){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!(validate163.call(this, data0, {instancePath:instancePath+"/always"}))){
vErrors = joinErrors(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else if(data0 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/always", "union", {type: "object or null"});
errors++;
}
}
if(data.never !== undefined){
let data1 = data.never;
if(typeof data1 === "object" && data1 !== null && !Array.isArray(data1)){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(!(validate163.call(this, data1, {instancePath:instancePath+"/never"}))){
vErrors = joinErrors(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/never", "union", {type: "object or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}


function validate162(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.server_label === undefined){
vErrors = addMissing(vErrors, instancePath, "server_label");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "mcp"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "mcp"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.server_label !== undefined){
if(typeof data.server_label !== "string"){
vErrors = addType(vErrors, instancePath+"/server_label", "string");
errors++;
}
}
if(data.server_url !== undefined){
let data2 = data.server_url;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/server_url", "union", {type: "string or null"});
errors++;
}
}
if(data.connector_id !== undefined){
let data3 = data.connector_id;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/connector_id", "union", {type: "string or null"});
errors++;
}
}
if(data.authorization !== undefined){
let data4 = data.authorization;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/authorization", "union", {type: "string or null"});
errors++;
}
}
if(data.server_description !== undefined){
let data5 = data.server_description;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/server_description", "union", {type: "string or null"});
errors++;
}
}
if(data.headers !== undefined){
let data6 = data.headers;
if(typeof data6 === "object" && data6 !== null && !Array.isArray(data6)){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
if(errors >= this.maxIssues){
break;
}
if(typeof data6[key0] !== "string"){
vErrors = addType(vErrors, instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "string");
errors++;
}
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/headers", "union", {type: "object or null"});
errors++;
}
}
if(data.allowed_tools !== undefined){
let data8 = data.allowed_tools;
if(Array.isArray(data8)){
if(Array.isArray(data8)){
for(let i0=0; i0<data8.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data8[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/allowed_tools/" + i0, "string");
errors++;
}
}
}
}
else if(typeof data8 === "object" && data8 !== null && !Array.isArray(data8)){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(!(validate163.call(this, data8, {instancePath:instancePath+"/allowed_tools"}))){
vErrors = joinErrors(vErrors, validate163.errors);
errors = vErrors.length;
}
}
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/allowed_tools", "union", {type: "array or object or null"});
errors++;
}
}
if(data.require_approval !== undefined){
let data10 = data.require_approval;
if(typeof data10 === "string"){
}
else if(typeof data10 === "object" && data10 !== null && !Array.isArray(data10)){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(!(validate165.call(this, data10, {instancePath:instancePath+"/require_approval"}))){
vErrors = joinErrors(vErrors, validate165.errors);
errors = vErrors.length;
}
}
}
else if(data10 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/require_approval", "union", {type: "string or object or null"});
errors++;
}
}
if(data.defer_loading !== undefined){
let data11 = data.defer_loading;
if(typeof data11 === "boolean"){
}
else if(data11 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/defer_loading", "union", {type: "boolean or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}


function validate173(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "disabled"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "disabled"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}

const func17 = isDomainSecret;

function validate176(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain === undefined){
vErrors = addMissing(vErrors, instancePath, "domain");
errors++;
}
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.value === undefined){
vErrors = addMissing(vErrors, instancePath, "value");
errors++;
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
vErrors = addType(vErrors, instancePath+"/domain", "string");
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
vErrors = addType(vErrors, instancePath+"/value", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}


function validate175(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.allowed_domains === undefined){
vErrors = addMissing(vErrors, instancePath, "allowed_domains");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "allowlist"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "allowlist"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.allowed_domains !== undefined){
let data1 = data.allowed_domains;
if(Array.isArray(data1)){
for(let i0=0; i0<data1.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data1[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/allowed_domains/" + i0, "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/allowed_domains", "array");
errors++;
}
}
if(data.domain_secrets !== undefined){
let data3 = data.domain_secrets;
if(Array.isArray(data3)){
if(Array.isArray(data3)){
for(let i1=0; i1<data3.length; i1++){
if(errors >= this.maxIssues){
break;
}
if(!func17(data3[i1])){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate176.call(this, data4, {instancePath:instancePath+"/domain_secrets/" + i1}))){
vErrors = joinErrors(vErrors, validate176.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/domain_secrets/" + i1, "object");
errors++;
}
}
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/domain_secrets", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "disabled"){
if(!(validate173.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate173.errors);
errors = vErrors.length;
}
}
else if(tag0 === "allowlist"){
if(!(validate175.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate175.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "auto"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "auto"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.file_ids !== undefined){
let data1 = data.file_ids;
if(Array.isArray(data1)){
if(Array.isArray(data1)){
for(let i0=0; i0<data1.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data1[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/file_ids/" + i0, "string");
errors++;
}
}
}
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/file_ids", "union", {type: "array or null"});
errors++;
}
}
if(data.memory_limit !== undefined){
let data3 = data.memory_limit;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/memory_limit", "union", {type: "string or null"});
errors++;
}
}
if(data.network_policy !== undefined){
let data4 = data.network_policy;
if(typeof data4 === "object" && data4 !== null && !Array.isArray(data4)){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate172.call(this, data4, {instancePath:instancePath+"/network_policy"}))){
vErrors = joinErrors(vErrors, validate172.errors);
errors = vErrors.length;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/network_policy", "union", {type: "object or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}


function validate170(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.container === undefined){
vErrors = addMissing(vErrors, instancePath, "container");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "code_interpreter"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "code_interpreter"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.container !== undefined){
let data1 = data.container;
if(typeof data1 === "string"){
}
else if(typeof data1 === "object" && data1 !== null && !Array.isArray(data1)){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(!(validate171.call(this, data1, {instancePath:instancePath+"/container"}))){
vErrors = joinErrors(vErrors, validate171.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/container", "union", {type: "string or object"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image_url !== undefined){
let data0 = data.image_url;
if(typeof data0 === "string"){
}
else if(data0 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/image_url", "union", {type: "string or null"});
errors++;
}
}
if(data.file_id !== undefined){
let data1 = data.file_id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/file_id", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}


function validate182(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "image_generation"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "image_generation"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/model", "union", {type: "string or null"});
errors++;
}
}
if(data.quality !== undefined){
let data2 = data.quality;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/quality", "union", {type: "string or null"});
errors++;
}
}
if(data.size !== undefined){
let data3 = data.size;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/size", "union", {type: "string or null"});
errors++;
}
}
if(data.output_format !== undefined){
let data4 = data.output_format;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/output_format", "union", {type: "string or null"});
errors++;
}
}
if(data.output_compression !== undefined){
let data5 = data.output_compression;
if(Number.isInteger(data5)){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/output_compression", "union", {type: "integer or null"});
errors++;
}
}
if(data.moderation !== undefined){
let data6 = data.moderation;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/moderation", "union", {type: "string or null"});
errors++;
}
}
if(data.background !== undefined){
let data7 = data.background;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/background", "union", {type: "string or null"});
errors++;
}
}
if(data.input_fidelity !== undefined){
let data8 = data.input_fidelity;
if(typeof data8 === "string"){
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/input_fidelity", "union", {type: "string or null"});
errors++;
}
}
if(data.input_image_mask !== undefined){
let data9 = data.input_image_mask;
if(typeof data9 === "object" && data9 !== null && !Array.isArray(data9)){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(!(validate183.call(this, data9, {instancePath:instancePath+"/input_image_mask"}))){
vErrors = joinErrors(vErrors, validate183.errors);
errors = vErrors.length;
}
}
}
else if(data9 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/input_image_mask", "union", {type: "object or null"});
errors++;
}
}
if(data.partial_images !== undefined){
let data10 = data.partial_images;
if(Number.isInteger(data10)){
}
else if(data10 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/partial_images", "union", {type: "integer or null"});
errors++;
}
}
if(data.action !== undefined){
let data11 = data.action;
if(typeof data11 === "string"){
}
else if(data11 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/action", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}


function validate186(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "local_shell"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "local_shell"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.skill_id === undefined){
vErrors = addMissing(vErrors, instancePath, "skill_id");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "skill_reference"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "skill_reference"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.skill_id !== undefined){
if(typeof data.skill_id !== "string"){
vErrors = addType(vErrors, instancePath+"/skill_id", "string");
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/version", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}


function validate196(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.media_type === undefined){
vErrors = addMissing(vErrors, instancePath, "media_type");
errors++;
}
if(data.data === undefined){
vErrors = addMissing(vErrors, instancePath, "data");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "base64"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "base64"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.media_type !== undefined){
let data1 = data.media_type;
if(typeof data1 === "string"){
if(data1 !== "application/zip"){
vErrors = addError(vErrors, instancePath+"/media_type", "names", {names: "application/zip"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/media_type", "string");
errors++;
}
}
if(data.data !== undefined){
if(typeof data.data !== "string"){
vErrors = addType(vErrors, instancePath+"/data", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}


function validate195(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.description === undefined){
vErrors = addMissing(vErrors, instancePath, "description");
errors++;
}
if(data.source === undefined){
vErrors = addMissing(vErrors, instancePath, "source");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "inline"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "inline"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addType(vErrors, instancePath+"/description", "string");
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate196.call(this, data3, {instancePath:instancePath+"/source"}))){
vErrors = joinErrors(vErrors, validate196.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/source", "object");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}


function validate192(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "skill_reference"){
if(!(validate193.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate193.errors);
errors = vErrors.length;
}
}
else if(tag0 === "inline"){
if(!(validate195.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate195.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}

const func18 = isContainerSkill;

function validate190(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "container_auto"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "container_auto"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.file_ids !== undefined){
let data1 = data.file_ids;
if(Array.isArray(data1)){
if(Array.isArray(data1)){
for(let i0=0; i0<data1.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data1[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/file_ids/" + i0, "string");
errors++;
}
}
}
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/file_ids", "union", {type: "array or null"});
errors++;
}
}
if(data.memory_limit !== undefined){
let data3 = data.memory_limit;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/memory_limit", "union", {type: "string or null"});
errors++;
}
}
if(data.network_policy !== undefined){
let data4 = data.network_policy;
if(typeof data4 === "object" && data4 !== null && !Array.isArray(data4)){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate172.call(this, data4, {instancePath:instancePath+"/network_policy"}))){
vErrors = joinErrors(vErrors, validate172.errors);
errors = vErrors.length;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/network_policy", "union", {type: "object or null"});
errors++;
}
}
if(data.skills !== undefined){
let data5 = data.skills;
if(Array.isArray(data5)){
if(Array.isArray(data5)){
for(let i1=0; i1<data5.length; i1++){
if(errors >= this.maxIssues){
break;
}
if(!func18(data5[i1])){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate192.call(this, data6, {instancePath:instancePath+"/skills/" + i1}))){
vErrors = joinErrors(vErrors, validate192.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/skills/" + i1, "object");
errors++;
}
}
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/skills", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}

const func19 = isLocalSkill;

function validate202(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.description === undefined){
vErrors = addMissing(vErrors, instancePath, "description");
errors++;
}
if(data.path === undefined){
vErrors = addMissing(vErrors, instancePath, "path");
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addType(vErrors, instancePath+"/description", "string");
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = addType(vErrors, instancePath+"/path", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}


function validate201(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "local"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "local"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.skills !== undefined){
let data1 = data.skills;
if(Array.isArray(data1)){
if(Array.isArray(data1)){
for(let i0=0; i0<data1.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func19(data1[i0])){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(validate202.call(this, data2, {instancePath:instancePath+"/skills/" + i0}))){
vErrors = joinErrors(vErrors, validate202.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/skills/" + i0, "object");
errors++;
}
}
}
}
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/skills", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}


function validate205(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.container_id === undefined){
vErrors = addMissing(vErrors, instancePath, "container_id");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "container_reference"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "container_reference"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.container_id !== undefined){
if(typeof data.container_id !== "string"){
vErrors = addType(vErrors, instancePath+"/container_id", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}


function validate189(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "container_auto"){
if(!(validate190.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate190.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local"){
if(!(validate201.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate201.errors);
errors = vErrors.length;
}
}
else if(tag0 === "container_reference"){
if(!(validate205.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate205.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}


function validate188(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "shell"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "shell"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.environment !== undefined){
let data1 = data.environment;
if(typeof data1 === "object" && data1 !== null && !Array.isArray(data1)){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(!(validate189.call(this, data1, {instancePath:instancePath+"/environment"}))){
vErrors = joinErrors(vErrors, validate189.errors);
errors = vErrors.length;
}
}
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/environment", "union", {type: "object or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "text"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "text"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}


function validate213(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.syntax === undefined){
vErrors = addMissing(vErrors, instancePath, "syntax");
errors++;
}
if(data.definition === undefined){
vErrors = addMissing(vErrors, instancePath, "definition");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "grammar"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "grammar"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.syntax !== undefined){
if(typeof data.syntax !== "string"){
vErrors = addType(vErrors, instancePath+"/syntax", "string");
errors++;
}
}
if(data.definition !== undefined){
if(typeof data.definition !== "string"){
vErrors = addType(vErrors, instancePath+"/definition", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}


function validate210(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "text"){
if(!(validate211.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate211.errors);
errors = vErrors.length;
}
}
else if(tag0 === "grammar"){
if(!(validate213.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate213.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "custom"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "custom"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/description", "union", {type: "string or null"});
errors++;
}
}
if(data.format !== undefined){
let data3 = data.format;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate210.call(this, data3, {instancePath:instancePath+"/format"}))){
vErrors = joinErrors(vErrors, validate210.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/format", "union", {type: "object or null"});
errors++;
}
}
if(data.defer_loading !== undefined){
let data4 = data.defer_loading;
if(typeof data4 === "boolean"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/defer_loading", "union", {type: "boolean or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}

const func20 = isNamespacedTool;

function validate219(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "function"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "function"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/description", "union", {type: "string or null"});
errors++;
}
}
if(data.parameters !== undefined){
let data3 = data.parameters;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/parameters", "union", {type: "object or null"});
errors++;
}
}
if(data.strict !== undefined){
let data4 = data.strict;
if(typeof data4 === "boolean"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/strict", "union", {type: "boolean or null"});
errors++;
}
}
if(data.defer_loading !== undefined){
let data5 = data.defer_loading;
if(typeof data5 === "boolean"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/defer_loading", "union", {type: "boolean or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}


function validate218(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "function"){
if(!(validate219.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate219.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom"){
if(!(validate209.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate209.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}


function validate217(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.description === undefined){
vErrors = addMissing(vErrors, instancePath, "description");
errors++;
}
if(data.tools === undefined){
vErrors = addMissing(vErrors, instancePath, "tools");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "namespace"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "namespace"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = addType(vErrors, instancePath+"/description", "string");
errors++;
}
}
if(data.tools !== undefined){
let data3 = data.tools;
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func20(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate218.call(this, data4, {instancePath:instancePath+"/tools/" + i0}))){
vErrors = joinErrors(vErrors, validate218.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/tools/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/tools", "array");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}


function validate224(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "tool_search"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "tool_search"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.execution !== undefined){
let data1 = data.execution;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/execution", "union", {type: "string or null"});
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/description", "union", {type: "string or null"});
errors++;
}
}
if(data.parameters !== undefined){
let data3 = data.parameters;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/parameters", "union", {type: "object or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate224.errors = vErrors;
return errors === 0;
}


function validate227(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "approximate"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "approximate"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.country !== undefined){
let data1 = data.country;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/country", "union", {type: "string or null"});
errors++;
}
}
if(data.region !== undefined){
let data2 = data.region;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/region", "union", {type: "string or null"});
errors++;
}
}
if(data.city !== undefined){
let data3 = data.city;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/city", "union", {type: "string or null"});
errors++;
}
}
if(data.timezone !== undefined){
let data4 = data.timezone;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/timezone", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}


function validate226(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "web_search_preview" && data0 !== "web_search_preview_2025_03_11"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "web_search_preview, web_search_preview_2025_03_11"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.user_location !== undefined){
let data1 = data.user_location;
if(typeof data1 === "object" && data1 !== null && !Array.isArray(data1)){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(!(validate227.call(this, data1, {instancePath:instancePath+"/user_location"}))){
vErrors = joinErrors(vErrors, validate227.errors);
errors = vErrors.length;
}
}
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/user_location", "union", {type: "object or null"});
errors++;
}
}
if(data.search_context_size !== undefined){
let data2 = data.search_context_size;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/search_context_size", "union", {type: "string or null"});
errors++;
}
}
if(data.search_content_types !== undefined){
let data3 = data.search_content_types;
if(Array.isArray(data3)){
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data3[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/search_content_types/" + i0, "string");
errors++;
}
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/search_content_types", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}


function validate230(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "apply_patch"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "apply_patch"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}


function validate137(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "function"){
if(!(validate138.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate138.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file_search"){
if(!(validate140.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate140.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer"){
if(!(validate152.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate152.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_use_preview"){
if(!(validate154.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate154.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search" || tag0 === "web_search_2025_08_26"){
if(!(validate156.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate156.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp"){
if(!(validate162.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate162.errors);
errors = vErrors.length;
}
}
else if(tag0 === "code_interpreter"){
if(!(validate170.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate170.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_generation"){
if(!(validate182.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate182.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell"){
if(!(validate186.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate186.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell"){
if(!(validate188.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate188.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom"){
if(!(validate209.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate209.errors);
errors = vErrors.length;
}
}
else if(tag0 === "namespace"){
if(!(validate217.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate217.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search"){
if(!(validate224.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate224.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_preview" || tag0 === "web_search_preview_2025_03_11"){
if(!(validate226.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate226.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch"){
if(!(validate230.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate230.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}


function validate136(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.tools === undefined){
vErrors = addMissing(vErrors, instancePath, "tools");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "tool_search_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "tool_search_output"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
let data2 = data.call_id;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/call_id", "union", {type: "string or null"});
errors++;
}
}
if(data.execution !== undefined){
let data3 = data.execution;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/execution", "union", {type: "string or null"});
errors++;
}
}
if(data.tools !== undefined){
let data4 = data.tools;
if(Array.isArray(data4)){
for(let i0=0; i0<data4.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func15(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate137.call(this, data5, {instancePath:instancePath+"/tools/" + i0}))){
vErrors = joinErrors(vErrors, validate137.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/tools/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/tools", "array");
errors++;
}
}
if(data.created_by !== undefined){
let data6 = data.created_by;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

const func21 = isReasoningSummaryPart;
const func22 = isReasoningContentPart;

function validate235(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "summary_text"){
if(!(validate46.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate46.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}


function validate238(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "reasoning_text"){
if(!(validate48.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate48.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}


function validate234(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.summary === undefined){
vErrors = addMissing(vErrors, instancePath, "summary");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "reasoning"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "reasoning"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.encrypted_content !== undefined){
let data2 = data.encrypted_content;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/encrypted_content", "union", {type: "string or null"});
errors++;
}
}
if(data.summary !== undefined){
let data3 = data.summary;
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func21(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate235.call(this, data4, {instancePath:instancePath+"/summary/" + i0}))){
vErrors = joinErrors(vErrors, validate235.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/summary/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/summary", "array");
errors++;
}
}
if(data.content !== undefined){
let data5 = data.content;
if(Array.isArray(data5)){
if(Array.isArray(data5)){
for(let i1=0; i1<data5.length; i1++){
if(errors >= this.maxIssues){
break;
}
if(!func22(data5[i1])){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate238.call(this, data6, {instancePath:instancePath+"/content/" + i1}))){
vErrors = joinErrors(vErrors, validate238.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/content/" + i1, "object");
errors++;
}
}
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/content", "union", {type: "array or null"});
errors++;
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}


function validate242(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.encrypted_content === undefined){
vErrors = addMissing(vErrors, instancePath, "encrypted_content");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "compaction"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "compaction"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.encrypted_content !== undefined){
if(typeof data.encrypted_content !== "string"){
vErrors = addType(vErrors, instancePath+"/encrypted_content", "string");
errors++;
}
}
if(data.created_by !== undefined){
let data3 = data.created_by;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}


function validate244(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "image_generation_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "image_generation_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.result !== undefined){
let data2 = data.result;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/result", "union", {type: "string or null"});
errors++;
}
}
if(data.background !== undefined){
let data3 = data.background;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/background", "union", {type: "string or null"});
errors++;
}
}
if(data.output_format !== undefined){
let data4 = data.output_format;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/output_format", "union", {type: "string or null"});
errors++;
}
}
if(data.quality !== undefined){
let data5 = data.quality;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/quality", "union", {type: "string or null"});
errors++;
}
}
if(data.revised_prompt !== undefined){
let data6 = data.revised_prompt;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/revised_prompt", "union", {type: "string or null"});
errors++;
}
}
if(data.size !== undefined){
let data7 = data.size;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/size", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 === "string"){
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}

const func23 = isCodeInterpreterOutput;

function validate248(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.logs === undefined){
vErrors = addMissing(vErrors, instancePath, "logs");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "logs"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "logs"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.logs !== undefined){
if(typeof data.logs !== "string"){
vErrors = addType(vErrors, instancePath+"/logs", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}


function validate250(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.url === undefined){
vErrors = addMissing(vErrors, instancePath, "url");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "image"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "image"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = addType(vErrors, instancePath+"/url", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}


function validate247(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "logs"){
if(!(validate248.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate248.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image"){
if(!(validate250.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate250.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}


function validate246(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.container_id === undefined){
vErrors = addMissing(vErrors, instancePath, "container_id");
errors++;
}
if(data.code === undefined){
vErrors = addMissing(vErrors, instancePath, "code");
errors++;
}
if(data.outputs === undefined){
vErrors = addMissing(vErrors, instancePath, "outputs");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "code_interpreter_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "code_interpreter_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.container_id !== undefined){
if(typeof data.container_id !== "string"){
vErrors = addType(vErrors, instancePath+"/container_id", "string");
errors++;
}
}
if(data.code !== undefined){
let data3 = data.code;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/code", "union", {type: "string or null"});
errors++;
}
}
if(data.outputs !== undefined){
let data4 = data.outputs;
if(Array.isArray(data4)){
if(Array.isArray(data4)){
for(let i0=0; i0<data4.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func23(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate247.call(this, data5, {instancePath:instancePath+"/outputs/" + i0}))){
vErrors = joinErrors(vErrors, validate247.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/outputs/" + i0, "object");
errors++;
}
}
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/outputs", "union", {type: "array or null"});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}


function validate256(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.command === undefined){
vErrors = addMissing(vErrors, instancePath, "command");
errors++;
}
if(data.env === undefined){
vErrors = addMissing(vErrors, instancePath, "env");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "exec"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "exec"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.command !== undefined){
let data1 = data.command;
if(Array.isArray(data1)){
for(let i0=0; i0<data1.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data1[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/command/" + i0, "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/command", "array");
errors++;
}
}
if(data.timeout_ms !== undefined){
let data3 = data.timeout_ms;
if(Number.isInteger(data3)){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/timeout_ms", "union", {type: "integer or null"});
errors++;
}
}
if(data.working_directory !== undefined){
let data4 = data.working_directory;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/working_directory", "union", {type: "string or null"});
errors++;
}
}
if(data.env !== undefined){
let data5 = data.env;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
if(errors >= this.maxIssues){
break;
}
if(typeof data5[key0] !== "string"){
vErrors = addType(vErrors, instancePath+"/env/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/env", "object");
errors++;
}
}
if(data.user !== undefined){
let data7 = data.user;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/user", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}


function validate255(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "exec"){
if(!(validate256.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate256.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}


function validate254(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.action === undefined){
vErrors = addMissing(vErrors, instancePath, "action");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "local_shell_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "local_shell_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate255.call(this, data3, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate255.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/action", "object");
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}


function validate260(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.output === undefined){
vErrors = addMissing(vErrors, instancePath, "output");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "local_shell_call_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "local_shell_call_output"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
let data2 = data.call_id;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/call_id", "union", {type: "string or null"});
errors++;
}
}
if(data.output !== undefined){
if(typeof data.output !== "string"){
vErrors = addType(vErrors, instancePath+"/output", "string");
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}


function validate263(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.commands === undefined){
vErrors = addMissing(vErrors, instancePath, "commands");
errors++;
}
if(data.commands !== undefined){
let data0 = data.commands;
if(Array.isArray(data0)){
for(let i0=0; i0<data0.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data0[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/commands/" + i0, "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/commands", "array");
errors++;
}
}
if(data.timeout_ms !== undefined){
let data2 = data.timeout_ms;
if(Number.isInteger(data2)){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/timeout_ms", "union", {type: "integer or null"});
errors++;
}
}
if(data.max_output_length !== undefined){
let data3 = data.max_output_length;
if(Number.isInteger(data3)){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/max_output_length", "union", {type: "integer or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}


function validate265(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "local"){
if(!(validate201.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate201.errors);
errors = vErrors.length;
}
}
else if(tag0 === "container_reference"){
if(!(validate205.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate205.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}


function validate262(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.action === undefined){
vErrors = addMissing(vErrors, instancePath, "action");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "shell_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "shell_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate263.call(this, data3, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate263.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/action", "object");
errors++;
}
}
if(data.environment !== undefined){
let data4 = data.environment;
if(typeof data4 === "object" && data4 !== null && !Array.isArray(data4)){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate265.call(this, data4, {instancePath:instancePath+"/environment"}))){
vErrors = joinErrors(vErrors, validate265.errors);
errors = vErrors.length;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/environment", "union", {type: "object or null"});
errors++;
}
}
if(data.created_by !== undefined){
let data5 = data.created_by;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}

const func24 = isInputShellOutput;

function validate273(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "timeout"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "timeout"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}


function validate275(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.exit_code === undefined){
vErrors = addMissing(vErrors, instancePath, "exit_code");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "exit"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "exit"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.exit_code !== undefined){
let data1 = data.exit_code;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addType(vErrors, instancePath+"/exit_code", "integer");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}


function validate272(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "timeout"){
if(!(validate273.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate273.errors);
errors = vErrors.length;
}
}
else if(tag0 === "exit"){
if(!(validate275.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate275.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}


function validate271(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stdout === undefined){
vErrors = addMissing(vErrors, instancePath, "stdout");
errors++;
}
if(data.stderr === undefined){
vErrors = addMissing(vErrors, instancePath, "stderr");
errors++;
}
if(data.outcome === undefined){
vErrors = addMissing(vErrors, instancePath, "outcome");
errors++;
}
if(data.stdout !== undefined){
if(typeof data.stdout !== "string"){
vErrors = addType(vErrors, instancePath+"/stdout", "string");
errors++;
}
}
if(data.stderr !== undefined){
if(typeof data.stderr !== "string"){
vErrors = addType(vErrors, instancePath+"/stderr", "string");
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(validate272.call(this, data2, {instancePath:instancePath+"/outcome"}))){
vErrors = joinErrors(vErrors, validate272.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/outcome", "object");
errors++;
}
}
if(data.created_by !== undefined){
let data3 = data.created_by;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}


function validate270(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.output === undefined){
vErrors = addMissing(vErrors, instancePath, "output");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "shell_call_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "shell_call_output"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.output !== undefined){
let data3 = data.output;
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func24(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate271.call(this, data4, {instancePath:instancePath+"/output/" + i0}))){
vErrors = joinErrors(vErrors, validate271.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/output/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/output", "array");
errors++;
}
}
if(data.max_output_length !== undefined){
let data5 = data.max_output_length;
if(Number.isInteger(data5)){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/max_output_length", "union", {type: "integer or null"});
errors++;
}
}
if(data.created_by !== undefined){
let data6 = data.created_by;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}


function validate282(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.path === undefined){
vErrors = addMissing(vErrors, instancePath, "path");
errors++;
}
if(data.diff === undefined){
vErrors = addMissing(vErrors, instancePath, "diff");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "create_file"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "create_file"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = addType(vErrors, instancePath+"/path", "string");
errors++;
}
}
if(data.diff !== undefined){
if(typeof data.diff !== "string"){
vErrors = addType(vErrors, instancePath+"/diff", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}


function validate284(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.path === undefined){
vErrors = addMissing(vErrors, instancePath, "path");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "delete_file"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "delete_file"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = addType(vErrors, instancePath+"/path", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}


function validate286(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.path === undefined){
vErrors = addMissing(vErrors, instancePath, "path");
errors++;
}
if(data.diff === undefined){
vErrors = addMissing(vErrors, instancePath, "diff");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "update_file"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "update_file"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = addType(vErrors, instancePath+"/path", "string");
errors++;
}
}
if(data.diff !== undefined){
if(typeof data.diff !== "string"){
vErrors = addType(vErrors, instancePath+"/diff", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}


function validate281(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "create_file"){
if(!(validate282.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate282.errors);
errors = vErrors.length;
}
}
else if(tag0 === "delete_file"){
if(!(validate284.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate284.errors);
errors = vErrors.length;
}
}
else if(tag0 === "update_file"){
if(!(validate286.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate286.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}


function validate280(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.operation === undefined){
vErrors = addMissing(vErrors, instancePath, "operation");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "apply_patch_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "apply_patch_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.operation !== undefined){
let data3 = data.operation;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate281.call(this, data3, {instancePath:instancePath+"/operation"}))){
vErrors = joinErrors(vErrors, validate281.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/operation", "object");
errors++;
}
}
if(data.created_by !== undefined){
let data4 = data.created_by;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}


function validate290(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "apply_patch_call_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "apply_patch_call_output"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.output !== undefined){
let data3 = data.output;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/output", "union", {type: "string or null"});
errors++;
}
}
if(data.created_by !== undefined){
let data4 = data.created_by;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}

const func25 = isMcpListedTool;

function validate293(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.input_schema === undefined){
vErrors = addMissing(vErrors, instancePath, "input_schema");
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/description", "union", {type: "string or null"});
errors++;
}
}
if(data.input_schema !== undefined){
let data2 = data.input_schema;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = addType(vErrors, instancePath+"/input_schema", "object");
errors++;
}
}
if(data.annotations !== undefined){
let data3 = data.annotations;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/annotations", "union", {type: "object or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}


function validate292(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.server_label === undefined){
vErrors = addMissing(vErrors, instancePath, "server_label");
errors++;
}
if(data.tools === undefined){
vErrors = addMissing(vErrors, instancePath, "tools");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "mcp_list_tools"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "mcp_list_tools"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.server_label !== undefined){
if(typeof data.server_label !== "string"){
vErrors = addType(vErrors, instancePath+"/server_label", "string");
errors++;
}
}
if(data.tools !== undefined){
let data3 = data.tools;
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func25(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate293.call(this, data4, {instancePath:instancePath+"/tools/" + i0}))){
vErrors = joinErrors(vErrors, validate293.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/tools/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/tools", "array");
errors++;
}
}
if(data.error !== undefined){
let data5 = data.error;
if(typeof data5 === "string"){
}
else if(typeof data5 === "object" && data5 !== null && !Array.isArray(data5)){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/error", "union", {type: "string or object or null"});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}


function validate296(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.server_label === undefined){
vErrors = addMissing(vErrors, instancePath, "server_label");
errors++;
}
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.arguments === undefined){
vErrors = addMissing(vErrors, instancePath, "arguments");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "mcp_approval_request"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "mcp_approval_request"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.server_label !== undefined){
if(typeof data.server_label !== "string"){
vErrors = addType(vErrors, instancePath+"/server_label", "string");
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.arguments !== undefined){
if(typeof data.arguments !== "string"){
vErrors = addType(vErrors, instancePath+"/arguments", "string");
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}


function validate298(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.approval_request_id === undefined){
vErrors = addMissing(vErrors, instancePath, "approval_request_id");
errors++;
}
if(data.approve === undefined){
vErrors = addMissing(vErrors, instancePath, "approve");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "mcp_approval_response"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "mcp_approval_response"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.approval_request_id !== undefined){
if(typeof data.approval_request_id !== "string"){
vErrors = addType(vErrors, instancePath+"/approval_request_id", "string");
errors++;
}
}
if(data.approve !== undefined){
if(typeof data.approve !== "boolean"){
vErrors = addType(vErrors, instancePath+"/approve", "boolean");
errors++;
}
}
if(data.reason !== undefined){
let data4 = data.reason;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/reason", "union", {type: "string or null"});
errors++;
}
}
if(data.request_id !== undefined){
let data5 = data.request_id;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/request_id", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate298.errors = vErrors;
return errors === 0;
}


function validate300(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.server_label === undefined){
vErrors = addMissing(vErrors, instancePath, "server_label");
errors++;
}
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.arguments === undefined){
vErrors = addMissing(vErrors, instancePath, "arguments");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "mcp_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "mcp_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.server_label !== undefined){
if(typeof data.server_label !== "string"){
vErrors = addType(vErrors, instancePath+"/server_label", "string");
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.arguments !== undefined){
if(typeof data.arguments !== "string"){
vErrors = addType(vErrors, instancePath+"/arguments", "string");
errors++;
}
}
if(data.output !== undefined){
let data5 = data.output;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/output", "union", {type: "string or null"});
errors++;
}
}
if(data.error !== undefined){
let data6 = data.error;
if(typeof data6 === "string"){
}
else if(typeof data6 === "object" && data6 !== null && !Array.isArray(data6)){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/error", "union", {type: "string or object or null"});
errors++;
}
}
if(data.approval_request_id !== undefined){
let data7 = data.approval_request_id;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/approval_request_id", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 === "string"){
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}

const func26 = isReturnedToolOutputPart;

function validate303(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "input_text"){
if(!(validate26.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_image"){
if(!(validate52.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate52.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_file"){
if(!(validate56.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}


function validate302(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.output === undefined){
vErrors = addMissing(vErrors, instancePath, "output");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "custom_tool_call_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "custom_tool_call_output"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.output !== undefined){
let data3 = data.output;
if(typeof data3 === "string"){
}
else if(Array.isArray(data3)){
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func26(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate303.call(this, data4, {instancePath:instancePath+"/output/" + i0}))){
vErrors = joinErrors(vErrors, validate303.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/output/" + i0, "object");
errors++;
}
}
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/output", "union", {type: "string or array"});
errors++;
}
}
if(data.created_by !== undefined){
let data5 = data.created_by;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}


function validate309(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.input === undefined){
vErrors = addMissing(vErrors, instancePath, "input");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "custom_tool_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "custom_tool_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/namespace", "union", {type: "string or null"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.input !== undefined){
if(typeof data.input !== "string"){
vErrors = addType(vErrors, instancePath+"/input", "string");
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}

const func27 = hasOnly;

function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "message"){
if(!(validate24.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate24.errors);
errors = vErrors.length;
}
}
else if(tag0 === "item_reference"){
if(!(validate60.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
else if(tag0 === "output_message"){
if(!(validate62.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file_search_call"){
if(!(validate68.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call"){
if(!(validate74.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate74.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call_output"){
if(!(validate101.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate101.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_call"){
if(!(validate106.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call"){
if(!(validate122.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate122.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call_output"){
if(!(validate124.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate124.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_call"){
if(!(validate134.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate134.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_output"){
if(!(validate136.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate136.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning"){
if(!(validate234.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate234.errors);
errors = vErrors.length;
}
}
else if(tag0 === "compaction"){
if(!(validate242.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate242.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_generation_call"){
if(!(validate244.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate244.errors);
errors = vErrors.length;
}
}
else if(tag0 === "code_interpreter_call"){
if(!(validate246.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate246.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call"){
if(!(validate254.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate254.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call_output"){
if(!(validate260.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate260.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call"){
if(!(validate262.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate262.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call_output"){
if(!(validate270.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate270.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call"){
if(!(validate280.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate280.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call_output"){
if(!(validate290.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate290.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_list_tools"){
if(!(validate292.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate292.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_request"){
if(!(validate296.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate296.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_response"){
if(!(validate298.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate298.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_call"){
if(!(validate300.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate300.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call_output"){
if(!(validate302.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate302.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call"){
if(!(validate309.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate309.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined && data["role"] !== undefined){
if(!(validate24.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate24.errors);
errors = vErrors.length;
}
}
else if((tag0 === undefined || tag0 === null) && func27(data, "id", "type")){
if(!(validate60.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined && data["content"] !== undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "role"});
errors++;
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = addMissing(vErrors, instancePath, "model");
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 === "string"){
}
else if(data0 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/model", "union", {type: "string or null"});
errors++;
}
}
if(data.input !== undefined){
let data1 = data.input;
if(typeof data1 === "string"){
}
else if(Array.isArray(data1)){
if(Array.isArray(data1)){
for(let i0=0; i0<data1.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func2(data1[i0])){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(validate23.call(this, data2, {instancePath:instancePath+"/input/" + i0}))){
vErrors = joinErrors(vErrors, validate23.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/input/" + i0, "object");
errors++;
}
}
}
}
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/input", "union", {type: "string or array or null"});
errors++;
}
}
if(data.previous_response_id !== undefined){
let data3 = data.previous_response_id;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/previous_response_id", "union", {type: "string or null"});
errors++;
}
}
if(data.instructions !== undefined){
let data4 = data.instructions;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/instructions", "union", {type: "string or null"});
errors++;
}
}
if(data.prompt_cache_key !== undefined){
let data5 = data.prompt_cache_key;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/prompt_cache_key", "union", {type: "string or null"});
errors++;
}
}
if(data.prompt_cache_retention !== undefined){
let data6 = data.prompt_cache_retention;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/prompt_cache_retention", "union", {type: "string or null"});
errors++;
}
}
if(data.service_tier !== undefined){
let data7 = data.service_tier;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/service_tier", "union", {type: "string or null"});
errors++;
}
}
if(data.tools !== undefined){
let data8 = data.tools;
if(Array.isArray(data8)){
if(Array.isArray(data8)){
for(let i1=0; i1<data8.length; i1++){
if(errors >= this.maxIssues){
break;
}
let data9 = data8[i1];
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
vErrors = addType(vErrors, instancePath+"/tools/" + i1, "object");
errors++;
}
}
}
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/tools", "union", {type: "array or null"});
errors++;
}
}
if(data.parallel_tool_calls !== undefined){
let data10 = data.parallel_tool_calls;
if(typeof data10 === "boolean"){
}
else if(data10 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/parallel_tool_calls", "union", {type: "boolean or null"});
errors++;
}
}
if(data.reasoning !== undefined){
let data11 = data.reasoning;
if(typeof data11 === "object" && data11 !== null && !Array.isArray(data11)){
}
else if(data11 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/reasoning", "union", {type: "object or null"});
errors++;
}
}
if(data.text !== undefined){
let data12 = data.text;
if(typeof data12 === "object" && data12 !== null && !Array.isArray(data12)){
}
else if(data12 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/text", "union", {type: "object or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

export const validateCompactResponse: Validate = validate314;
const func28 = isOutputItem;
const func29 = isOutputMessagePart;

function validate319(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.text === undefined){
vErrors = addMissing(vErrors, instancePath, "text");
errors++;
}
if(data.annotations === undefined){
vErrors = addMissing(vErrors, instancePath, "annotations");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "output_text"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "output_text"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = addType(vErrors, instancePath+"/text", "string");
errors++;
}
}
if(data.annotations !== undefined){
let data2 = data.annotations;
if(Array.isArray(data2)){
for(let i0=0; i0<data2.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func4(data2[i0])){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate29.call(this, data3, {instancePath:instancePath+"/annotations/" + i0}))){
vErrors = joinErrors(vErrors, validate29.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/annotations/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/annotations", "array");
errors++;
}
}
if(data.logprobs !== undefined){
let data4 = data.logprobs;
if(Array.isArray(data4)){
if(Array.isArray(data4)){
for(let i1=0; i1<data4.length; i1++){
if(errors >= this.maxIssues){
break;
}
if(!func5(data4[i1])){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate39.call(this, data5, {instancePath:instancePath+"/logprobs/" + i1}))){
vErrors = joinErrors(vErrors, validate39.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/logprobs/" + i1, "object");
errors++;
}
}
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/logprobs", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate319.errors = vErrors;
return errors === 0;
}


function validate317(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "input_text"){
if(!(validate26.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate26.errors);
errors = vErrors.length;
}
}
else if(tag0 === "output_text"){
if(!(validate319.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate319.errors);
errors = vErrors.length;
}
}
else if(tag0 === "text"){
if(!(validate44.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate44.errors);
errors = vErrors.length;
}
}
else if(tag0 === "summary_text"){
if(!(validate46.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate46.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning_text"){
if(!(validate48.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate48.errors);
errors = vErrors.length;
}
}
else if(tag0 === "refusal"){
if(!(validate50.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate50.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_image"){
if(!(validate52.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate52.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_screenshot"){
if(!(validate54.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_file"){
if(!(validate56.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}


function validate316(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.status === undefined){
vErrors = addMissing(vErrors, instancePath, "status");
errors++;
}
if(data.role === undefined){
vErrors = addMissing(vErrors, instancePath, "role");
errors++;
}
if(data.content === undefined){
vErrors = addMissing(vErrors, instancePath, "content");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "message"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "message"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
vErrors = addType(vErrors, instancePath+"/role", "string");
errors++;
}
}
if(data.content !== undefined){
let data4 = data.content;
if(Array.isArray(data4)){
for(let i0=0; i0<data4.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func29(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate317.call(this, data5, {instancePath:instancePath+"/content/" + i0}))){
vErrors = joinErrors(vErrors, validate317.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/content/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/content", "array");
errors++;
}
}
if(data.phase !== undefined){
let data6 = data.phase;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/phase", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}


function validate332(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.arguments === undefined){
vErrors = addMissing(vErrors, instancePath, "arguments");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "function_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "function_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/namespace", "union", {type: "string or null"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.arguments !== undefined){
if(typeof data.arguments !== "string"){
vErrors = addType(vErrors, instancePath+"/arguments", "string");
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}


function validate334(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.execution === undefined){
vErrors = addMissing(vErrors, instancePath, "execution");
errors++;
}
if(data.arguments === undefined){
vErrors = addMissing(vErrors, instancePath, "arguments");
errors++;
}
if(data.status === undefined){
vErrors = addMissing(vErrors, instancePath, "status");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "tool_search_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "tool_search_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.call_id !== undefined){
let data2 = data.call_id;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/call_id", "union", {type: "string or null"});
errors++;
}
}
if(data.execution !== undefined){
if(typeof data.execution !== "string"){
vErrors = addType(vErrors, instancePath+"/execution", "string");
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.created_by !== undefined){
let data5 = data.created_by;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}


function validate336(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.execution === undefined){
vErrors = addMissing(vErrors, instancePath, "execution");
errors++;
}
if(data.tools === undefined){
vErrors = addMissing(vErrors, instancePath, "tools");
errors++;
}
if(data.status === undefined){
vErrors = addMissing(vErrors, instancePath, "status");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "tool_search_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "tool_search_output"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.call_id !== undefined){
let data2 = data.call_id;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/call_id", "union", {type: "string or null"});
errors++;
}
}
if(data.execution !== undefined){
if(typeof data.execution !== "string"){
vErrors = addType(vErrors, instancePath+"/execution", "string");
errors++;
}
}
if(data.tools !== undefined){
let data4 = data.tools;
if(Array.isArray(data4)){
for(let i0=0; i0<data4.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func15(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate137.call(this, data5, {instancePath:instancePath+"/tools/" + i0}))){
vErrors = joinErrors(vErrors, validate137.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/tools/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/tools", "array");
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.created_by !== undefined){
let data7 = data.created_by;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}


function validate339(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.output === undefined){
vErrors = addMissing(vErrors, instancePath, "output");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "function_call_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "function_call_output"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
let data2 = data.call_id;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/call_id", "union", {type: "string or null"});
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/name", "union", {type: "string or null"});
errors++;
}
}
if(data.namespace !== undefined){
let data4 = data.namespace;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/namespace", "union", {type: "string or null"});
errors++;
}
}
if(data.output !== undefined){
let data5 = data.output;
if(typeof data5 === "string"){
}
else if(Array.isArray(data5)){
if(Array.isArray(data5)){
for(let i0=0; i0<data5.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func26(data5[i0])){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate303.call(this, data6, {instancePath:instancePath+"/output/" + i0}))){
vErrors = joinErrors(vErrors, validate303.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/output/" + i0, "object");
errors++;
}
}
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/output", "union", {type: "string or array"});
errors++;
}
}
if(data.created_by !== undefined){
let data7 = data.created_by;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 === "string"){
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate339.errors = vErrors;
return errors === 0;
}


function validate342(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.status === undefined){
vErrors = addMissing(vErrors, instancePath, "status");
errors++;
}
if(data.queries === undefined){
vErrors = addMissing(vErrors, instancePath, "queries");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "file_search_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "file_search_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.queries !== undefined){
let data3 = data.queries;
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data3[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/queries/" + i0, "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/queries", "array");
errors++;
}
}
if(data.results !== undefined){
let data5 = data.results;
if(Array.isArray(data5)){
if(Array.isArray(data5)){
for(let i1=0; i1<data5.length; i1++){
if(errors >= this.maxIssues){
break;
}
if(!func8(data5[i1])){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate69.call(this, data6, {instancePath:instancePath+"/results/" + i1}))){
vErrors = joinErrors(vErrors, validate69.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/results/" + i1, "object");
errors++;
}
}
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/results", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate342.errors = vErrors;
return errors === 0;
}


function validate345(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.status === undefined){
vErrors = addMissing(vErrors, instancePath, "status");
errors++;
}
if(data.action === undefined){
vErrors = addMissing(vErrors, instancePath, "action");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "web_search_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "web_search_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate107.call(this, data3, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate107.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/action", "object");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}


function validate348(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.status === undefined){
vErrors = addMissing(vErrors, instancePath, "status");
errors++;
}
if(data.result === undefined){
vErrors = addMissing(vErrors, instancePath, "result");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "image_generation_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "image_generation_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.result !== undefined){
let data3 = data.result;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/result", "union", {type: "string or null"});
errors++;
}
}
if(data.background !== undefined){
let data4 = data.background;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/background", "union", {type: "string or null"});
errors++;
}
}
if(data.output_format !== undefined){
let data5 = data.output_format;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/output_format", "union", {type: "string or null"});
errors++;
}
}
if(data.quality !== undefined){
let data6 = data.quality;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/quality", "union", {type: "string or null"});
errors++;
}
}
if(data.revised_prompt !== undefined){
let data7 = data.revised_prompt;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/revised_prompt", "union", {type: "string or null"});
errors++;
}
}
if(data.size !== undefined){
let data8 = data.size;
if(typeof data8 === "string"){
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/size", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}


function validate350(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.status === undefined){
vErrors = addMissing(vErrors, instancePath, "status");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.pending_safety_checks === undefined){
vErrors = addMissing(vErrors, instancePath, "pending_safety_checks");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "computer_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "computer_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(typeof data4 === "object" && data4 !== null && !Array.isArray(data4)){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate75.call(this, data4, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/action", "union", {type: "object or null"});
errors++;
}
}
if(data.actions !== undefined){
let data5 = data.actions;
if(Array.isArray(data5)){
if(Array.isArray(data5)){
for(let i0=0; i0<data5.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func10(data5[i0])){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate75.call(this, data6, {instancePath:instancePath+"/actions/" + i0}))){
vErrors = joinErrors(vErrors, validate75.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/actions/" + i0, "object");
errors++;
}
}
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/actions", "union", {type: "array or null"});
errors++;
}
}
if(data.pending_safety_checks !== undefined){
let data7 = data.pending_safety_checks;
if(Array.isArray(data7)){
for(let i1=0; i1<data7.length; i1++){
if(errors >= this.maxIssues){
break;
}
if(!func11(data7[i1])){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(!(validate98.call(this, data8, {instancePath:instancePath+"/pending_safety_checks/" + i1}))){
vErrors = joinErrors(vErrors, validate98.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/pending_safety_checks/" + i1, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/pending_safety_checks", "array");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate350.errors = vErrors;
return errors === 0;
}


function validate355(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.output === undefined){
vErrors = addMissing(vErrors, instancePath, "output");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "computer_call_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "computer_call_output"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.output !== undefined){
let data3 = data.output;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate102.call(this, data3, {instancePath:instancePath+"/output"}))){
vErrors = joinErrors(vErrors, validate102.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/output", "object");
errors++;
}
}
if(data.acknowledged_safety_checks !== undefined){
let data4 = data.acknowledged_safety_checks;
if(Array.isArray(data4)){
if(Array.isArray(data4)){
for(let i0=0; i0<data4.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func11(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate98.call(this, data5, {instancePath:instancePath+"/acknowledged_safety_checks/" + i0}))){
vErrors = joinErrors(vErrors, validate98.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/acknowledged_safety_checks/" + i0, "object");
errors++;
}
}
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/acknowledged_safety_checks", "union", {type: "array or null"});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
if(data.created_by !== undefined){
let data7 = data.created_by;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}


function validate359(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.summary === undefined){
vErrors = addMissing(vErrors, instancePath, "summary");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "reasoning"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "reasoning"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.encrypted_content !== undefined){
let data2 = data.encrypted_content;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/encrypted_content", "union", {type: "string or null"});
errors++;
}
}
if(data.summary !== undefined){
let data3 = data.summary;
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func21(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate235.call(this, data4, {instancePath:instancePath+"/summary/" + i0}))){
vErrors = joinErrors(vErrors, validate235.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/summary/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/summary", "array");
errors++;
}
}
if(data.content !== undefined){
let data5 = data.content;
if(Array.isArray(data5)){
if(Array.isArray(data5)){
for(let i1=0; i1<data5.length; i1++){
if(errors >= this.maxIssues){
break;
}
if(!func22(data5[i1])){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate238.call(this, data6, {instancePath:instancePath+"/content/" + i1}))){
vErrors = joinErrors(vErrors, validate238.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/content/" + i1, "object");
errors++;
}
}
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/content", "union", {type: "array or null"});
errors++;
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate359.errors = vErrors;
return errors === 0;
}


function validate363(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.encrypted_content === undefined){
vErrors = addMissing(vErrors, instancePath, "encrypted_content");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "compaction"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "compaction"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.encrypted_content !== undefined){
if(typeof data.encrypted_content !== "string"){
vErrors = addType(vErrors, instancePath+"/encrypted_content", "string");
errors++;
}
}
if(data.created_by !== undefined){
let data3 = data.created_by;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate363.errors = vErrors;
return errors === 0;
}


function validate365(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.status === undefined){
vErrors = addMissing(vErrors, instancePath, "status");
errors++;
}
if(data.container_id === undefined){
vErrors = addMissing(vErrors, instancePath, "container_id");
errors++;
}
if(data.code === undefined){
vErrors = addMissing(vErrors, instancePath, "code");
errors++;
}
if(data.outputs === undefined){
vErrors = addMissing(vErrors, instancePath, "outputs");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "code_interpreter_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "code_interpreter_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.container_id !== undefined){
if(typeof data.container_id !== "string"){
vErrors = addType(vErrors, instancePath+"/container_id", "string");
errors++;
}
}
if(data.code !== undefined){
let data4 = data.code;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/code", "union", {type: "string or null"});
errors++;
}
}
if(data.outputs !== undefined){
let data5 = data.outputs;
if(Array.isArray(data5)){
if(Array.isArray(data5)){
for(let i0=0; i0<data5.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func23(data5[i0])){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate247.call(this, data6, {instancePath:instancePath+"/outputs/" + i0}))){
vErrors = joinErrors(vErrors, validate247.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/outputs/" + i0, "object");
errors++;
}
}
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/outputs", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate365.errors = vErrors;
return errors === 0;
}


function validate368(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.action === undefined){
vErrors = addMissing(vErrors, instancePath, "action");
errors++;
}
if(data.status === undefined){
vErrors = addMissing(vErrors, instancePath, "status");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "local_shell_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "local_shell_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate255.call(this, data3, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate255.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/action", "object");
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate368.errors = vErrors;
return errors === 0;
}


function validate371(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.output === undefined){
vErrors = addMissing(vErrors, instancePath, "output");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "local_shell_call_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "local_shell_call_output"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.call_id !== undefined){
let data2 = data.call_id;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/call_id", "union", {type: "string or null"});
errors++;
}
}
if(data.output !== undefined){
if(typeof data.output !== "string"){
vErrors = addType(vErrors, instancePath+"/output", "string");
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate371.errors = vErrors;
return errors === 0;
}


function validate374(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.commands === undefined){
vErrors = addMissing(vErrors, instancePath, "commands");
errors++;
}
if(data.timeout_ms === undefined){
vErrors = addMissing(vErrors, instancePath, "timeout_ms");
errors++;
}
if(data.max_output_length === undefined){
vErrors = addMissing(vErrors, instancePath, "max_output_length");
errors++;
}
if(data.commands !== undefined){
let data0 = data.commands;
if(Array.isArray(data0)){
for(let i0=0; i0<data0.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data0[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/commands/" + i0, "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/commands", "array");
errors++;
}
}
if(data.timeout_ms !== undefined){
let data2 = data.timeout_ms;
if(Number.isInteger(data2)){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/timeout_ms", "union", {type: "integer or null"});
errors++;
}
}
if(data.max_output_length !== undefined){
let data3 = data.max_output_length;
if(Number.isInteger(data3)){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/max_output_length", "union", {type: "integer or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate374.errors = vErrors;
return errors === 0;
}


function validate377(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "local"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "local"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}


function validate376(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "local"){
if(!(validate377.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate377.errors);
errors = vErrors.length;
}
}
else if(tag0 === "container_reference"){
if(!(validate205.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate205.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate376.errors = vErrors;
return errors === 0;
}


function validate373(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.action === undefined){
vErrors = addMissing(vErrors, instancePath, "action");
errors++;
}
if(data.status === undefined){
vErrors = addMissing(vErrors, instancePath, "status");
errors++;
}
if(data.environment === undefined){
vErrors = addMissing(vErrors, instancePath, "environment");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "shell_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "shell_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate374.call(this, data3, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate374.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/action", "object");
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.environment !== undefined){
let data5 = data.environment;
if(typeof data5 === "object" && data5 !== null && !Array.isArray(data5)){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate376.call(this, data5, {instancePath:instancePath+"/environment"}))){
vErrors = joinErrors(vErrors, validate376.errors);
errors = vErrors.length;
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/environment", "union", {type: "object or null"});
errors++;
}
}
if(data.created_by !== undefined){
let data6 = data.created_by;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate373.errors = vErrors;
return errors === 0;
}

const func41 = isOutputShellOutput;

function validate383(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stdout === undefined){
vErrors = addMissing(vErrors, instancePath, "stdout");
errors++;
}
if(data.stderr === undefined){
vErrors = addMissing(vErrors, instancePath, "stderr");
errors++;
}
if(data.outcome === undefined){
vErrors = addMissing(vErrors, instancePath, "outcome");
errors++;
}
if(data.stdout !== undefined){
if(typeof data.stdout !== "string"){
vErrors = addType(vErrors, instancePath+"/stdout", "string");
errors++;
}
}
if(data.stderr !== undefined){
if(typeof data.stderr !== "string"){
vErrors = addType(vErrors, instancePath+"/stderr", "string");
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(validate272.call(this, data2, {instancePath:instancePath+"/outcome"}))){
vErrors = joinErrors(vErrors, validate272.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/outcome", "object");
errors++;
}
}
if(data.created_by !== undefined){
let data3 = data.created_by;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate383.errors = vErrors;
return errors === 0;
}


function validate382(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.status === undefined){
vErrors = addMissing(vErrors, instancePath, "status");
errors++;
}
if(data.output === undefined){
vErrors = addMissing(vErrors, instancePath, "output");
errors++;
}
if(data.max_output_length === undefined){
vErrors = addMissing(vErrors, instancePath, "max_output_length");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "shell_call_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "shell_call_output"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.output !== undefined){
let data4 = data.output;
if(Array.isArray(data4)){
for(let i0=0; i0<data4.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func41(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate383.call(this, data5, {instancePath:instancePath+"/output/" + i0}))){
vErrors = joinErrors(vErrors, validate383.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/output/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/output", "array");
errors++;
}
}
if(data.max_output_length !== undefined){
let data6 = data.max_output_length;
if(Number.isInteger(data6)){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/max_output_length", "union", {type: "integer or null"});
errors++;
}
}
if(data.created_by !== undefined){
let data7 = data.created_by;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}


function validate389(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.path === undefined){
vErrors = addMissing(vErrors, instancePath, "path");
errors++;
}
if(data.diff === undefined){
vErrors = addMissing(vErrors, instancePath, "diff");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "create_file"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "create_file"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = addType(vErrors, instancePath+"/path", "string");
errors++;
}
}
if(data.diff !== undefined){
if(typeof data.diff !== "string"){
vErrors = addType(vErrors, instancePath+"/diff", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate389.errors = vErrors;
return errors === 0;
}


function validate391(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.path === undefined){
vErrors = addMissing(vErrors, instancePath, "path");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "delete_file"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "delete_file"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = addType(vErrors, instancePath+"/path", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate391.errors = vErrors;
return errors === 0;
}


function validate393(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.path === undefined){
vErrors = addMissing(vErrors, instancePath, "path");
errors++;
}
if(data.diff === undefined){
vErrors = addMissing(vErrors, instancePath, "diff");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "update_file"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "update_file"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
vErrors = addType(vErrors, instancePath+"/path", "string");
errors++;
}
}
if(data.diff !== undefined){
if(typeof data.diff !== "string"){
vErrors = addType(vErrors, instancePath+"/diff", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate393.errors = vErrors;
return errors === 0;
}


function validate388(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "create_file"){
if(!(validate389.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate389.errors);
errors = vErrors.length;
}
}
else if(tag0 === "delete_file"){
if(!(validate391.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate391.errors);
errors = vErrors.length;
}
}
else if(tag0 === "update_file"){
if(!(validate393.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate393.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate388.errors = vErrors;
return errors === 0;
}


function validate387(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.status === undefined){
vErrors = addMissing(vErrors, instancePath, "status");
errors++;
}
if(data.operation === undefined){
vErrors = addMissing(vErrors, instancePath, "operation");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "apply_patch_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "apply_patch_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.operation !== undefined){
let data4 = data.operation;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate388.call(this, data4, {instancePath:instancePath+"/operation"}))){
vErrors = joinErrors(vErrors, validate388.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/operation", "object");
errors++;
}
}
if(data.created_by !== undefined){
let data5 = data.created_by;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}


function validate397(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.status === undefined){
vErrors = addMissing(vErrors, instancePath, "status");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "apply_patch_call_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "apply_patch_call_output"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.output !== undefined){
let data4 = data.output;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/output", "union", {type: "string or null"});
errors++;
}
}
if(data.created_by !== undefined){
let data5 = data.created_by;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate397.errors = vErrors;
return errors === 0;
}


function validate399(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.server_label === undefined){
vErrors = addMissing(vErrors, instancePath, "server_label");
errors++;
}
if(data.tools === undefined){
vErrors = addMissing(vErrors, instancePath, "tools");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "mcp_list_tools"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "mcp_list_tools"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.server_label !== undefined){
if(typeof data.server_label !== "string"){
vErrors = addType(vErrors, instancePath+"/server_label", "string");
errors++;
}
}
if(data.tools !== undefined){
let data3 = data.tools;
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func25(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate293.call(this, data4, {instancePath:instancePath+"/tools/" + i0}))){
vErrors = joinErrors(vErrors, validate293.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/tools/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/tools", "array");
errors++;
}
}
if(data.error !== undefined){
let data5 = data.error;
if(typeof data5 === "string"){
}
else if(typeof data5 === "object" && data5 !== null && !Array.isArray(data5)){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/error", "union", {type: "string or object or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate399.errors = vErrors;
return errors === 0;
}


function validate402(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.server_label === undefined){
vErrors = addMissing(vErrors, instancePath, "server_label");
errors++;
}
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.arguments === undefined){
vErrors = addMissing(vErrors, instancePath, "arguments");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "mcp_approval_request"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "mcp_approval_request"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.server_label !== undefined){
if(typeof data.server_label !== "string"){
vErrors = addType(vErrors, instancePath+"/server_label", "string");
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.arguments !== undefined){
if(typeof data.arguments !== "string"){
vErrors = addType(vErrors, instancePath+"/arguments", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}


function validate404(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.approval_request_id === undefined){
vErrors = addMissing(vErrors, instancePath, "approval_request_id");
errors++;
}
if(data.approve === undefined){
vErrors = addMissing(vErrors, instancePath, "approve");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "mcp_approval_response"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "mcp_approval_response"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.approval_request_id !== undefined){
if(typeof data.approval_request_id !== "string"){
vErrors = addType(vErrors, instancePath+"/approval_request_id", "string");
errors++;
}
}
if(data.approve !== undefined){
if(typeof data.approve !== "boolean"){
vErrors = addType(vErrors, instancePath+"/approve", "boolean");
errors++;
}
}
if(data.reason !== undefined){
let data4 = data.reason;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/reason", "union", {type: "string or null"});
errors++;
}
}
if(data.request_id !== undefined){
let data5 = data.request_id;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/request_id", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate404.errors = vErrors;
return errors === 0;
}


function validate406(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.server_label === undefined){
vErrors = addMissing(vErrors, instancePath, "server_label");
errors++;
}
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.arguments === undefined){
vErrors = addMissing(vErrors, instancePath, "arguments");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "mcp_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "mcp_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.server_label !== undefined){
if(typeof data.server_label !== "string"){
vErrors = addType(vErrors, instancePath+"/server_label", "string");
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.arguments !== undefined){
if(typeof data.arguments !== "string"){
vErrors = addType(vErrors, instancePath+"/arguments", "string");
errors++;
}
}
if(data.output !== undefined){
let data5 = data.output;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/output", "union", {type: "string or null"});
errors++;
}
}
if(data.error !== undefined){
let data6 = data.error;
if(typeof data6 === "string"){
}
else if(typeof data6 === "object" && data6 !== null && !Array.isArray(data6)){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/error", "union", {type: "string or object or null"});
errors++;
}
}
if(data.approval_request_id !== undefined){
let data7 = data.approval_request_id;
if(typeof data7 === "string"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/approval_request_id", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 === "string"){
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate406.errors = vErrors;
return errors === 0;
}


function validate408(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.name === undefined){
vErrors = addMissing(vErrors, instancePath, "name");
errors++;
}
if(data.input === undefined){
vErrors = addMissing(vErrors, instancePath, "input");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "custom_tool_call"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "custom_tool_call"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/namespace", "union", {type: "string or null"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.input !== undefined){
if(typeof data.input !== "string"){
vErrors = addType(vErrors, instancePath+"/input", "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate408.errors = vErrors;
return errors === 0;
}


function validate410(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.output === undefined){
vErrors = addMissing(vErrors, instancePath, "output");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "custom_tool_call_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "custom_tool_call_output"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/id", "union", {type: "string or null"});
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.output !== undefined){
let data3 = data.output;
if(typeof data3 === "string"){
}
else if(Array.isArray(data3)){
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func26(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate303.call(this, data4, {instancePath:instancePath+"/output/" + i0}))){
vErrors = joinErrors(vErrors, validate303.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/output/" + i0, "object");
errors++;
}
}
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/output", "union", {type: "string or array"});
errors++;
}
}
if(data.created_by !== undefined){
let data5 = data.created_by;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate410.errors = vErrors;
return errors === 0;
}


function validate315(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "message"){
if(!(validate316.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate316.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call"){
if(!(validate332.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate332.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_call"){
if(!(validate334.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate334.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_output"){
if(!(validate336.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate336.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call_output"){
if(!(validate339.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate339.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file_search_call"){
if(!(validate342.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate342.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_call"){
if(!(validate345.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate345.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_generation_call"){
if(!(validate348.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate348.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call"){
if(!(validate350.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate350.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call_output"){
if(!(validate355.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate355.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning"){
if(!(validate359.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate359.errors);
errors = vErrors.length;
}
}
else if(tag0 === "compaction"){
if(!(validate363.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate363.errors);
errors = vErrors.length;
}
}
else if(tag0 === "code_interpreter_call"){
if(!(validate365.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate365.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call"){
if(!(validate368.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate368.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call_output"){
if(!(validate371.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate371.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call"){
if(!(validate373.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate373.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call_output"){
if(!(validate382.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate382.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call"){
if(!(validate387.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate387.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call_output"){
if(!(validate397.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate397.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_list_tools"){
if(!(validate399.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate399.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_request"){
if(!(validate402.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate402.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_response"){
if(!(validate404.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate404.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_call"){
if(!(validate406.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate406.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call"){
if(!(validate408.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate408.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call_output"){
if(!(validate410.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate410.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}


function validate415(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cached_tokens === undefined){
vErrors = addMissing(vErrors, instancePath, "cached_tokens");
errors++;
}
if(data.cached_tokens !== undefined){
let data0 = data.cached_tokens;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addType(vErrors, instancePath+"/cached_tokens", "integer");
errors++;
}
}
if(data.cache_write_tokens !== undefined){
let data1 = data.cache_write_tokens;
if(Number.isInteger(data1)){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/cache_write_tokens", "union", {type: "integer or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}


function validate417(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reasoning_tokens === undefined){
vErrors = addMissing(vErrors, instancePath, "reasoning_tokens");
errors++;
}
if(data.reasoning_tokens !== undefined){
let data0 = data.reasoning_tokens;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addType(vErrors, instancePath+"/reasoning_tokens", "integer");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate417.errors = vErrors;
return errors === 0;
}


function validate414(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input_tokens === undefined){
vErrors = addMissing(vErrors, instancePath, "input_tokens");
errors++;
}
if(data.input_tokens_details === undefined){
vErrors = addMissing(vErrors, instancePath, "input_tokens_details");
errors++;
}
if(data.output_tokens === undefined){
vErrors = addMissing(vErrors, instancePath, "output_tokens");
errors++;
}
if(data.output_tokens_details === undefined){
vErrors = addMissing(vErrors, instancePath, "output_tokens_details");
errors++;
}
if(data.total_tokens === undefined){
vErrors = addMissing(vErrors, instancePath, "total_tokens");
errors++;
}
if(data.input_tokens !== undefined){
let data0 = data.input_tokens;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addType(vErrors, instancePath+"/input_tokens", "integer");
errors++;
}
}
if(data.input_tokens_details !== undefined){
let data1 = data.input_tokens_details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(!(validate415.call(this, data1, {instancePath:instancePath+"/input_tokens_details"}))){
vErrors = joinErrors(vErrors, validate415.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/input_tokens_details", "object");
errors++;
}
}
if(data.output_tokens !== undefined){
let data2 = data.output_tokens;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addType(vErrors, instancePath+"/output_tokens", "integer");
errors++;
}
}
if(data.output_tokens_details !== undefined){
let data3 = data.output_tokens_details;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate417.call(this, data3, {instancePath:instancePath+"/output_tokens_details"}))){
vErrors = joinErrors(vErrors, validate417.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/output_tokens_details", "object");
errors++;
}
}
if(data.total_tokens !== undefined){
let data4 = data.total_tokens;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = addType(vErrors, instancePath+"/total_tokens", "integer");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate414.errors = vErrors;
return errors === 0;
}


function validate314(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = addMissing(vErrors, instancePath, "id");
errors++;
}
if(data.object === undefined){
vErrors = addMissing(vErrors, instancePath, "object");
errors++;
}
if(data.created_at === undefined){
vErrors = addMissing(vErrors, instancePath, "created_at");
errors++;
}
if(data.output === undefined){
vErrors = addMissing(vErrors, instancePath, "output");
errors++;
}
if(data.usage === undefined){
vErrors = addMissing(vErrors, instancePath, "usage");
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = addType(vErrors, instancePath+"/id", "string");
errors++;
}
}
if(data.object !== undefined){
let data1 = data.object;
if(typeof data1 === "string"){
if(data1 !== "response.compaction"){
vErrors = addError(vErrors, instancePath+"/object", "names", {names: "response.compaction"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/object", "string");
errors++;
}
}
if(data.created_at !== undefined){
let data2 = data.created_at;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addType(vErrors, instancePath+"/created_at", "integer");
errors++;
}
}
if(data.output !== undefined){
let data3 = data.output;
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func28(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate315.call(this, data4, {instancePath:instancePath+"/output/" + i0}))){
vErrors = joinErrors(vErrors, validate315.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/output/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/output", "array");
errors++;
}
}
if(data.usage !== undefined){
let data5 = data.usage;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate414.call(this, data5, {instancePath:instancePath+"/usage"}))){
vErrors = joinErrors(vErrors, validate414.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/usage", "object");
errors++;
}
}
if(data.content_filters !== undefined){
let data6 = data.content_filters;
if(Array.isArray(data6)){
if(Array.isArray(data6)){
for(let i1=0; i1<data6.length; i1++){
if(errors >= this.maxIssues){
break;
}
let data7 = data6[i1];
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = addType(vErrors, instancePath+"/content_filters/" + i1, "object");
errors++;
}
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/content_filters", "union", {type: "array or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate314.errors = vErrors;
return errors === 0;
}

export const validateCompactErrorBody: Validate = validate420;

function validate421(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
vErrors = addMissing(vErrors, instancePath, "message");
errors++;
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = addType(vErrors, instancePath+"/message", "string");
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 === "string"){
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/type", "union", {type: "string or null"});
errors++;
}
}
if(data.code !== undefined){
let data2 = data.code;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/code", "union", {type: "string or null"});
errors++;
}
}
if(data.param !== undefined){
let data3 = data.param;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/param", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(Number.isInteger(data4)){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "integer or null"});
errors++;
}
}
if(data.additionalInfo !== undefined){
let data5 = data.additionalInfo;
if(typeof data5 === "object" && data5 !== null && !Array.isArray(data5)){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/additionalInfo", "union", {type: "object or null"});
errors++;
}
}
if(data.debugInfo !== undefined){
let data6 = data.debugInfo;
if(typeof data6 === "object" && data6 !== null && !Array.isArray(data6)){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/debugInfo", "union", {type: "object or null"});
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate421.errors = vErrors;
return errors === 0;
}


function validate420(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors = addMissing(vErrors, instancePath, "error");
errors++;
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!(validate421.call(this, data0, {instancePath:instancePath+"/error"}))){
vErrors = joinErrors(vErrors, validate421.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/error", "object");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate420.errors = vErrors;
return errors === 0;
}

export const validateInputItem: Validate = validate423;

function validate423(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "message"){
if(!(validate24.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate24.errors);
errors = vErrors.length;
}
}
else if(tag0 === "item_reference"){
if(!(validate60.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
else if(tag0 === "output_message"){
if(!(validate62.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate62.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file_search_call"){
if(!(validate68.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate68.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call"){
if(!(validate74.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate74.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call_output"){
if(!(validate101.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate101.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_call"){
if(!(validate106.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate106.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call"){
if(!(validate122.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate122.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call_output"){
if(!(validate124.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate124.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_call"){
if(!(validate134.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate134.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_output"){
if(!(validate136.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate136.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning"){
if(!(validate234.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate234.errors);
errors = vErrors.length;
}
}
else if(tag0 === "compaction"){
if(!(validate242.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate242.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_generation_call"){
if(!(validate244.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate244.errors);
errors = vErrors.length;
}
}
else if(tag0 === "code_interpreter_call"){
if(!(validate246.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate246.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call"){
if(!(validate254.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate254.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call_output"){
if(!(validate260.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate260.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call"){
if(!(validate262.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate262.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call_output"){
if(!(validate270.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate270.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call"){
if(!(validate280.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate280.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call_output"){
if(!(validate290.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate290.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_list_tools"){
if(!(validate292.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate292.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_request"){
if(!(validate296.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate296.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_response"){
if(!(validate298.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate298.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_call"){
if(!(validate300.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate300.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call_output"){
if(!(validate302.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate302.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call"){
if(!(validate309.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate309.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined && data["role"] !== undefined){
if(!(validate24.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate24.errors);
errors = vErrors.length;
}
}
else if((tag0 === undefined || tag0 === null) && func27(data, "id", "type")){
if(!(validate60.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate60.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined && data["content"] !== undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "role"});
errors++;
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}

export const validateOutputItem: Validate = validate453;

function validate453(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "message"){
if(!(validate316.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate316.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call"){
if(!(validate332.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate332.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_call"){
if(!(validate334.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate334.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_output"){
if(!(validate336.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate336.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call_output"){
if(!(validate339.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate339.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file_search_call"){
if(!(validate342.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate342.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_call"){
if(!(validate345.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate345.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_generation_call"){
if(!(validate348.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate348.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call"){
if(!(validate350.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate350.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call_output"){
if(!(validate355.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate355.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning"){
if(!(validate359.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate359.errors);
errors = vErrors.length;
}
}
else if(tag0 === "compaction"){
if(!(validate363.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate363.errors);
errors = vErrors.length;
}
}
else if(tag0 === "code_interpreter_call"){
if(!(validate365.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate365.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call"){
if(!(validate368.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate368.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call_output"){
if(!(validate371.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate371.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call"){
if(!(validate373.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate373.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call_output"){
if(!(validate382.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate382.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call"){
if(!(validate387.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate387.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call_output"){
if(!(validate397.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate397.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_list_tools"){
if(!(validate399.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate399.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_request"){
if(!(validate402.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate402.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_response"){
if(!(validate404.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate404.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_call"){
if(!(validate406.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate406.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call"){
if(!(validate408.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate408.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call_output"){
if(!(validate410.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate410.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined){
vErrors = addError(vErrors, instancePath, "tagged", {missing: "type"});
errors++;
}
else if(typeof tag0 !== "string"){
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", type: "string"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate453.errors = vErrors;
return errors === 0;
}

export const validateInputItems: Validate = validate479;

function validate479(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func2(data[i0])){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!(validate23.call(this, data0, {instancePath:instancePath+"/" + i0}))){
vErrors = joinErrors(vErrors, validate23.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "array");
errors++;
}
validate479.errors = vErrors;
return errors === 0;
}

export const validateOutputItems: Validate = validate481;

function validate481(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func28(data[i0])){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!(validate315.call(this, data0, {instancePath:instancePath+"/" + i0}))){
vErrors = joinErrors(vErrors, validate315.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/" + i0, "object");
errors++;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "array");
errors++;
}
validate481.errors = vErrors;
return errors === 0;
}
