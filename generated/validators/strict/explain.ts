// Generated from spec/ by scripts/generate/explain.ts. Do not edit: change spec/ and run `npm run generate`.
// @ts-nocheck

import { isInputItem, isInputMessagePart, isAnnotation, isLogProb, isTopLogProb, isInputOutputMessagePart, isFileSearchResult, isCoordinate, isComputerAction, isComputerSafetyCheck, isWebSearchSource, isToolOutputPart, isFoundTool, isDomainSecret, isContainerSkill, isLocalSkill, isNamespacedTool, isReasoningSummaryPart, isReasoningContentPart, isCodeInterpreterOutput, isInputShellOutput, isMcpListedTool, isReturnedToolOutputPart, isTool, isOutputItem, isOutputMessagePart, isOutputShellOutput } from './is.js';

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

/** JSON Schema counts characters, not UTF-16 code units: a surrogate pair is one character. */
function longerThan(v: string, max: number): boolean {
  if (v.length <= max) return false;
  if (v.length > 2 * max) return true;
  let pairs = 0;
  for (let i = 0; i + 1 < v.length; i++) {
    if ((v.charCodeAt(i) & 0xfc00) === 0xd800 && (v.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      pairs++;
      i++;
    }
  }
  return v.length - pairs > max;
}

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
const func2 = longerThan;
const func3 = isInputItem;
const func5 = isInputMessagePart;

function validate27(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
vErrors = addMissing(vErrors, instancePath, "mode");
errors++;
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 === "string"){
if(data0 !== "explicit"){
vErrors = addError(vErrors, instancePath+"/mode", "names", {names: "explicit"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/mode", "string");
errors++;
}
}
if(data.ttl !== undefined){
let data1 = data.ttl;
if(typeof data1 === "string"){
if(typeof data1 === "string"){
if(data1 !== "30m" && data1 !== "12h"){
vErrors = addError(vErrors, instancePath+"/ttl", "names", {names: "30m, 12h"});
errors++;
}
}
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/ttl", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "ttl" && key0 !== "mode" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


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
let data1 = data.text;
if(typeof data1 === "string"){
if(func2(data1, 10485760)){
vErrors = addError(vErrors, instancePath+"/text", "text", {most: 10485760, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/text", "string");
errors++;
}
}
if(data.prompt_cache_breakpoint !== undefined){
let data2 = data.prompt_cache_breakpoint;
if(typeof data2 === "object" && data2 !== null && !Array.isArray(data2)){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(validate27.call(this, data2, {instancePath:instancePath+"/prompt_cache_breakpoint"}))){
vErrors = joinErrors(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/prompt_cache_breakpoint", "union", {type: "object or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "prompt_cache_breakpoint" && key0 !== "text" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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

const func8 = isAnnotation;
const func9 = isLogProb;

function validate32(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "filename" && key0 !== "index" && key0 !== "file_id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
for(const key0 in data){
if(key0 !== "title" && key0 !== "end_index" && key0 !== "start_index" && key0 !== "url" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
for(const key0 in data){
if(key0 !== "filename" && key0 !== "end_index" && key0 !== "start_index" && key0 !== "file_id" && key0 !== "container_id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate38(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "index" && key0 !== "file_id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "file_citation"){
if(!(validate32.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate32.errors);
errors = vErrors.length;
}
}
else if(tag0 === "url_citation"){
if(!(validate34.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate34.errors);
errors = vErrors.length;
}
}
else if(tag0 === "container_file_citation"){
if(!(validate36.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate36.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file_path"){
if(!(validate38.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate38.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const func10 = isTopLogProb;

function validate42(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "bytes" && key0 !== "logprob" && key0 !== "token" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath=""}={}){
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
if(!func10(data4[i1])){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate42.call(this, data5, {instancePath:instancePath+"/top_logprobs/" + i1}))){
vErrors = joinErrors(vErrors, validate42.errors);
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
for(const key0 in data){
if(key0 !== "top_logprobs" && key0 !== "bytes" && key0 !== "logprob" && key0 !== "token" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath=""}={}){
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
let data1 = data.text;
if(typeof data1 === "string"){
if(func2(data1, 10485760)){
vErrors = addError(vErrors, instancePath+"/text", "text", {most: 10485760, of: "characters"});
errors++;
}
}
else {
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
if(!func8(data2[i0])){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate31.call(this, data3, {instancePath:instancePath+"/annotations/" + i0}))){
vErrors = joinErrors(vErrors, validate31.errors);
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
if(!func9(data4[i1])){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate41.call(this, data5, {instancePath:instancePath+"/logprobs/" + i1}))){
vErrors = joinErrors(vErrors, validate41.errors);
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
for(const key0 in data){
if(key0 !== "logprobs" && key0 !== "annotations" && key0 !== "text" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
let data1 = data.text;
if(typeof data1 === "string"){
if(func2(data1, 10485760)){
vErrors = addError(vErrors, instancePath+"/text", "text", {most: 10485760, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/text", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "text" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
let data1 = data.text;
if(typeof data1 === "string"){
if(func2(data1, 10485760)){
vErrors = addError(vErrors, instancePath+"/text", "text", {most: 10485760, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/text", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "text" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
let data1 = data.text;
if(typeof data1 === "string"){
if(func2(data1, 10485760)){
vErrors = addError(vErrors, instancePath+"/text", "text", {most: 10485760, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/text", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "text" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
let data1 = data.refusal;
if(typeof data1 === "string"){
if(func2(data1, 10485760)){
vErrors = addError(vErrors, instancePath+"/refusal", "text", {most: 10485760, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/refusal", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "refusal" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
if(typeof data3 === "string"){
if(data3 !== "low" && data3 !== "high" && data3 !== "auto" && data3 !== "original"){
vErrors = addError(vErrors, instancePath+"/detail", "names", {names: "low, high, auto, original"});
errors++;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/detail", "union", {type: "string or null"});
errors++;
}
}
if(data.prompt_cache_breakpoint !== undefined){
let data4 = data.prompt_cache_breakpoint;
if(typeof data4 === "object" && data4 !== null && !Array.isArray(data4)){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate27.call(this, data4, {instancePath:instancePath+"/prompt_cache_breakpoint"}))){
vErrors = joinErrors(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/prompt_cache_breakpoint", "union", {type: "object or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "prompt_cache_breakpoint" && key0 !== "detail" && key0 !== "file_id" && key0 !== "image_url" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate57(data, {instancePath=""}={}){
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
let data3 = data.detail;
if(typeof data3 === "string"){
if(data3 !== "low" && data3 !== "high" && data3 !== "auto" && data3 !== "original"){
vErrors = addError(vErrors, instancePath+"/detail", "names", {names: "low, high, auto, original"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/detail", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "detail" && key0 !== "file_id" && key0 !== "image_url" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath=""}={}){
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
if(typeof data5 === "string"){
if(data5 !== "auto" && data5 !== "low" && data5 !== "high"){
vErrors = addError(vErrors, instancePath+"/detail", "names", {names: "auto, low, high"});
errors++;
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/detail", "union", {type: "string or null"});
errors++;
}
}
if(data.prompt_cache_breakpoint !== undefined){
let data6 = data.prompt_cache_breakpoint;
if(typeof data6 === "object" && data6 !== null && !Array.isArray(data6)){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate27.call(this, data6, {instancePath:instancePath+"/prompt_cache_breakpoint"}))){
vErrors = joinErrors(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/prompt_cache_breakpoint", "union", {type: "object or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "prompt_cache_breakpoint" && key0 !== "detail" && key0 !== "file_url" && key0 !== "file_data" && key0 !== "filename" && key0 !== "file_id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate59.errors = vErrors;
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
if(!(validate30.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate30.errors);
errors = vErrors.length;
}
}
else if(tag0 === "text"){
if(!(validate46.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate46.errors);
errors = vErrors.length;
}
}
else if(tag0 === "summary_text"){
if(!(validate48.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate48.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning_text"){
if(!(validate50.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate50.errors);
errors = vErrors.length;
}
}
else if(tag0 === "refusal"){
if(!(validate52.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate52.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_image"){
if(!(validate54.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_screenshot"){
if(!(validate57.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_file"){
if(!(validate59.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate59.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
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
let data2 = data.role;
if(typeof data2 === "string"){
if(data2 !== "unknown" && data2 !== "user" && data2 !== "assistant" && data2 !== "system" && data2 !== "critic" && data2 !== "discriminator" && data2 !== "developer" && data2 !== "tool"){
vErrors = addError(vErrors, instancePath+"/role", "names", {names: "unknown, user, assistant, system, critic, discriminator, developer, tool"});
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
if(typeof data3 === "string"){
if(typeof data3 === "string"){
if(func2(data3, 10485760)){
vErrors = addError(vErrors, instancePath+"/content", "text", {most: 10485760, of: "characters"});
errors++;
}
}
}
else if(Array.isArray(data3)){
if(Array.isArray(data3)){
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func5(data3[i0])){
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
if(typeof data5 === "string"){
if(data5 !== "commentary" && data5 !== "final_answer"){
vErrors = addError(vErrors, instancePath+"/phase", "names", {names: "commentary, final_answer"});
errors++;
}
}
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
if(typeof data6 === "string"){
if(data6 !== "in_progress" && data6 !== "completed" && data6 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "phase" && key0 !== "content" && key0 !== "role" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
if(data["role"] === "assistant"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data7 = data.content;
if(Array.isArray(data7)){
for(let i1=0; i1<data7.length; i1++){
if(errors >= this.maxIssues){
break;
}
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type !== undefined){
let data9 = data8.type;
if(typeof data9 === "string"){
if(data9 === "input_text" || data9 === "input_image" || data9 === "input_file"){
vErrors = addError(vErrors, instancePath+"/content/" + i1+"/type", "rejected", {names: "output_text, refusal", where: "role is assistant"});
errors++;
}
}
}
}
}
}
}
}
}
if(data["role"] === "user" || data["role"] === "system" || data["role"] === "developer"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data10 = data.content;
if(Array.isArray(data10)){
for(let i2=0; i2<data10.length; i2++){
if(errors >= this.maxIssues){
break;
}
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.type !== undefined){
let data12 = data11.type;
if(typeof data12 === "string"){
if(data12 === "output_text" || data12 === "refusal"){
vErrors = addError(vErrors, instancePath+"/content/" + i2+"/type", "rejected", {names: "input_text, input_image, input_file", where: "role is user or system or developer"});
errors++;
}
}
}
}
}
}
}
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


function validate64(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const func15 = isInputOutputMessagePart;

function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "output_text"){
if(!(validate30.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate30.errors);
errors = vErrors.length;
}
}
else if(tag0 === "refusal"){
if(!(validate52.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate52.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath=""}={}){
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
if(!func15(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate67.call(this, data4, {instancePath:instancePath+"/content/" + i0}))){
vErrors = joinErrors(vErrors, validate67.errors);
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
if(typeof data5 === "string"){
if(data5 !== "commentary" && data5 !== "final_answer"){
vErrors = addError(vErrors, instancePath+"/phase", "names", {names: "commentary, final_answer"});
errors++;
}
}
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
if(typeof data6 === "string"){
if(data6 !== "in_progress" && data6 !== "completed" && data6 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "phase" && key0 !== "content" && key0 !== "role" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const func16 = isFileSearchResult;

function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let count0 = 0;
for(const key0 in data){
if(errors >= this.maxIssues){
break;
}
if(++count0 > 16){
vErrors = addError(vErrors, instancePath, "mapOf", {most: 16, of: "keys"});
errors++;
break;
}
if(func2(key0, 64)){
vErrors = addError(vErrors, instancePath, "mapOf", {most: 64, key: key0, of: "characters in its name"});
errors++;
}
let data0 = data[key0];
if(typeof data0 === "string"){
if(typeof data0 === "string"){
if(func2(data0, 512)){
vErrors = addError(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "text", {most: 512, of: "characters"});
errors++;
}
}
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
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath=""}={}){
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
if(!(validate74.call(this, data3, {instancePath:instancePath+"/attributes"}))){
vErrors = joinErrors(vErrors, validate74.errors);
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
for(const key0 in data){
if(key0 !== "score" && key0 !== "attributes" && key0 !== "text" && key0 !== "filename" && key0 !== "file_id" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath=""}={}){
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
if(!func16(data4[i1])){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate73.call(this, data5, {instancePath:instancePath+"/results/" + i1}))){
vErrors = joinErrors(vErrors, validate73.errors);
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
if(typeof data6 === "string"){
if(data6 !== "in_progress" && data6 !== "searching" && data6 !== "completed" && data6 !== "incomplete" && data6 !== "failed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, searching, completed, incomplete, failed"});
errors++;
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "results" && key0 !== "queries" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate72.errors = vErrors;
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
let data1 = data.button;
if(typeof data1 === "string"){
if(data1 !== "left" && data1 !== "right" && data1 !== "wheel" && data1 !== "back" && data1 !== "forward"){
vErrors = addError(vErrors, instancePath+"/button", "names", {names: "left, right, wheel, back, forward"});
errors++;
}
}
else {
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
for(const key0 in data){
if(key0 !== "keys" && key0 !== "y" && key0 !== "x" && key0 !== "button" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate82(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "keys" && key0 !== "y" && key0 !== "x" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const func19 = isCoordinate;

function validate85(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "y" && key0 !== "x" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate85.errors = vErrors;
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
if(!func19(data1[i0])){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(validate85.call(this, data2, {instancePath:instancePath+"/path/" + i0}))){
vErrors = joinErrors(vErrors, validate85.errors);
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
for(const key0 in data){
if(key0 !== "keys" && key0 !== "path" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate88(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "keys" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
for(const key0 in data){
if(key0 !== "keys" && key0 !== "y" && key0 !== "x" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
for(const key0 in data){
if(key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
for(const key0 in data){
if(key0 !== "keys" && key0 !== "scroll_y" && key0 !== "scroll_x" && key0 !== "y" && key0 !== "x" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate96(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "text" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "click"){
if(!(validate80.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate80.errors);
errors = vErrors.length;
}
}
else if(tag0 === "double_click"){
if(!(validate82.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate82.errors);
errors = vErrors.length;
}
}
else if(tag0 === "drag"){
if(!(validate84.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate84.errors);
errors = vErrors.length;
}
}
else if(tag0 === "keypress"){
if(!(validate88.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate88.errors);
errors = vErrors.length;
}
}
else if(tag0 === "move"){
if(!(validate90.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate90.errors);
errors = vErrors.length;
}
}
else if(tag0 === "screenshot"){
if(!(validate92.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate92.errors);
errors = vErrors.length;
}
}
else if(tag0 === "scroll"){
if(!(validate94.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate94.errors);
errors = vErrors.length;
}
}
else if(tag0 === "type"){
if(!(validate96.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate96.errors);
errors = vErrors.length;
}
}
else if(tag0 === "wait"){
if(!(validate98.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate98.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "message" && key0 !== "code" && key0 !== "id" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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

const func20 = isComputerAction;
const func21 = isComputerSafetyCheck;

function validate78(data, {instancePath=""}={}){
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
let data2 = data.call_id;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate79.call(this, data3, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate79.errors);
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
if(!func20(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate79.call(this, data5, {instancePath:instancePath+"/actions/" + i0}))){
vErrors = joinErrors(vErrors, validate79.errors);
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
if(!func21(data6[i1])){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(!(validate102.call(this, data7, {instancePath:instancePath+"/pending_safety_checks/" + i1}))){
vErrors = joinErrors(vErrors, validate102.errors);
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
if(typeof data8 === "string"){
if(data8 !== "in_progress" && data8 !== "completed" && data8 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "pending_safety_checks" && key0 !== "actions" && key0 !== "action" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate106(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "file_id" && key0 !== "image_url" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate105(data, {instancePath=""}={}){
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
let data2 = data.call_id;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data2, 64)){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {most: 64, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.output !== undefined){
let data3 = data.output;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate106.call(this, data3, {instancePath:instancePath+"/output"}))){
vErrors = joinErrors(vErrors, validate106.errors);
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
if(!func21(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate102.call(this, data5, {instancePath:instancePath+"/acknowledged_safety_checks/" + i0}))){
vErrors = joinErrors(vErrors, validate102.errors);
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
if(typeof data7 === "string"){
if(data7 !== "in_progress" && data7 !== "completed" && data7 !== "incomplete" && data7 !== "failed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete, failed"});
errors++;
}
}
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "created_by" && key0 !== "acknowledged_safety_checks" && key0 !== "output" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const func24 = isWebSearchSource;

function validate114(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "url" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate114.errors = vErrors;
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
for(const key0 in data){
if(key0 !== "name" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "url"){
if(!(validate114.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate114.errors);
errors = vErrors.length;
}
}
else if(tag0 === "api"){
if(!(validate116.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate116.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate113.errors = vErrors;
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
if(!func24(data4[i1])){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate113.call(this, data5, {instancePath:instancePath+"/sources/" + i1}))){
vErrors = joinErrors(vErrors, validate113.errors);
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
for(const key0 in data){
if(key0 !== "sources" && key0 !== "queries" && key0 !== "query" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate120(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "url" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate120.errors = vErrors;
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
for(const key0 in data){
if(key0 !== "pattern" && key0 !== "url" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate111(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "search"){
if(!(validate112.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate112.errors);
errors = vErrors.length;
}
}
else if(tag0 === "open_page"){
if(!(validate120.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate120.errors);
errors = vErrors.length;
}
}
else if(tag0 === "find_in_page" || tag0 === "find"){
if(!(validate122.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate122.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath=""}={}){
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
if(!(validate111.call(this, data2, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate111.errors);
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
if(typeof data3 === "string"){
if(data3 !== "in_progress" && data3 !== "searching" && data3 !== "completed" && data3 !== "incomplete" && data3 !== "failed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, searching, completed, incomplete, failed"});
errors++;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "action" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
if(data0 !== "direct"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "direct"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
if(data.caller_id === undefined){
vErrors = addMissing(vErrors, instancePath, "caller_id");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "program"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "program"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.caller_id !== undefined){
let data1 = data.caller_id;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = addError(vErrors, instancePath+"/caller_id", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data1, 64)){
vErrors = addError(vErrors, instancePath+"/caller_id", "text", {most: 64, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/caller_id", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "caller_id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate127(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "direct"){
if(!(validate128.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate128.errors);
errors = vErrors.length;
}
}
else if(tag0 === "program"){
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}


function validate126(data, {instancePath=""}={}){
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
let data2 = data.call_id;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate127.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate127.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
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
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 === "string"){
if(data5.length < 1){
vErrors = addError(vErrors, instancePath+"/name", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
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
if(data.async !== undefined){
let data7 = data.async;
if(typeof data7 === "boolean"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/async", "union", {type: "boolean or null"});
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 === "string"){
if(typeof data8 === "string"){
if(data8 !== "in_progress" && data8 !== "completed" && data8 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "async" && key0 !== "arguments" && key0 !== "name" && key0 !== "namespace" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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

const func30 = isToolOutputPart;

function validate137(data, {instancePath=""}={}){
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
let data1 = data.text;
if(typeof data1 === "string"){
if(func2(data1, 10485760)){
vErrors = addError(vErrors, instancePath+"/text", "text", {most: 10485760, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/text", "string");
errors++;
}
}
if(data.prompt_cache_breakpoint !== undefined){
let data2 = data.prompt_cache_breakpoint;
if(typeof data2 === "object" && data2 !== null && !Array.isArray(data2)){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(validate27.call(this, data2, {instancePath:instancePath+"/prompt_cache_breakpoint"}))){
vErrors = joinErrors(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/prompt_cache_breakpoint", "union", {type: "object or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "prompt_cache_breakpoint" && key0 !== "text" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate137.errors = vErrors;
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
if(typeof data1 === "string"){
if(func2(data1, 20971520)){
vErrors = addError(vErrors, instancePath+"/image_url", "text", {most: 20971520, of: "characters"});
errors++;
}
}
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
if(typeof data3 === "string"){
if(data3 !== "low" && data3 !== "high" && data3 !== "auto" && data3 !== "original"){
vErrors = addError(vErrors, instancePath+"/detail", "names", {names: "low, high, auto, original"});
errors++;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/detail", "union", {type: "string or null"});
errors++;
}
}
if(data.prompt_cache_breakpoint !== undefined){
let data4 = data.prompt_cache_breakpoint;
if(typeof data4 === "object" && data4 !== null && !Array.isArray(data4)){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate27.call(this, data4, {instancePath:instancePath+"/prompt_cache_breakpoint"}))){
vErrors = joinErrors(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/prompt_cache_breakpoint", "union", {type: "object or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "prompt_cache_breakpoint" && key0 !== "detail" && key0 !== "file_id" && key0 !== "image_url" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate143(data, {instancePath=""}={}){
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
if(typeof data3 === "string"){
if(func2(data3, 73400320)){
vErrors = addError(vErrors, instancePath+"/file_data", "text", {most: 73400320, of: "characters"});
errors++;
}
}
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
if(typeof data5 === "string"){
if(data5 !== "auto" && data5 !== "low" && data5 !== "high"){
vErrors = addError(vErrors, instancePath+"/detail", "names", {names: "auto, low, high"});
errors++;
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/detail", "union", {type: "string or null"});
errors++;
}
}
if(data.prompt_cache_breakpoint !== undefined){
let data6 = data.prompt_cache_breakpoint;
if(typeof data6 === "object" && data6 !== null && !Array.isArray(data6)){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate27.call(this, data6, {instancePath:instancePath+"/prompt_cache_breakpoint"}))){
vErrors = joinErrors(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/prompt_cache_breakpoint", "union", {type: "object or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "prompt_cache_breakpoint" && key0 !== "detail" && key0 !== "file_url" && key0 !== "file_data" && key0 !== "filename" && key0 !== "file_id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}


function validate136(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "input_text"){
if(!(validate137.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate137.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_image"){
if(!(validate140.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate140.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_file"){
if(!(validate143.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate143.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^[a-zA-Z0-9_-]+$");

function validate134(data, {instancePath=""}={}){
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
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data2, 64)){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {most: 64, of: "characters"});
errors++;
}
}
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/call_id", "union", {type: "string or null"});
errors++;
}
}
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate127.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate127.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(typeof data4 === "string"){
if(data4.length < 1){
vErrors = addError(vErrors, instancePath+"/name", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data4, 128)){
vErrors = addError(vErrors, instancePath+"/name", "text", {most: 128, of: "characters"});
errors++;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/name", "union", {type: "string or null"});
errors++;
}
}
if(data.namespace !== undefined){
let data5 = data.namespace;
if(typeof data5 === "string"){
if(typeof data5 === "string"){
if(data5.length < 1){
vErrors = addError(vErrors, instancePath+"/namespace", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data5, 64)){
vErrors = addError(vErrors, instancePath+"/namespace", "text", {most: 64, of: "characters"});
errors++;
}
else if(!pattern0.test(data5)){
vErrors = addError(vErrors, instancePath+"/namespace", "text", {});
errors++;
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/namespace", "union", {type: "string or null"});
errors++;
}
}
if(data.output !== undefined){
let data6 = data.output;
if(typeof data6 === "string"){
if(typeof data6 === "string"){
if(func2(data6, 10485760)){
vErrors = addError(vErrors, instancePath+"/output", "text", {most: 10485760, of: "characters"});
errors++;
}
}
}
else if(Array.isArray(data6)){
if(Array.isArray(data6)){
for(let i0=0; i0<data6.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func30(data6[i0])){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(!(validate136.call(this, data7, {instancePath:instancePath+"/output/" + i0}))){
vErrors = joinErrors(vErrors, validate136.errors);
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
let data8 = data.created_by;
if(typeof data8 === "string"){
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data9 = data.status;
if(typeof data9 === "string"){
if(typeof data9 === "string"){
if(data9 !== "in_progress" && data9 !== "completed" && data9 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data9 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "created_by" && key0 !== "output" && key0 !== "namespace" && key0 !== "name" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate148(data, {instancePath=""}={}){
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
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data2, 64)){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {most: 64, of: "characters"});
errors++;
}
}
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
if(typeof data3 === "string"){
if(data3 !== "server" && data3 !== "client"){
vErrors = addError(vErrors, instancePath+"/execution", "names", {names: "server, client"});
errors++;
}
}
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
if(typeof data4 === "string"){
if(data4 !== "in_progress" && data4 !== "completed" && data4 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
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
for(const key0 in data){
if(key0 !== "created_by" && key0 !== "status" && key0 !== "arguments" && key0 !== "execution" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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

const func36 = isFoundTool;

function validate152(data, {instancePath=""}={}){
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
if(data.output_schema !== undefined){
let data6 = data.output_schema;
if(typeof data6 === "object" && data6 !== null && !Array.isArray(data6)){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/output_schema", "union", {type: "object or null"});
errors++;
}
}
if(data.allowed_callers !== undefined){
let data7 = data.allowed_callers;
if(Array.isArray(data7)){
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = addError(vErrors, instancePath+"/allowed_callers", "minItems", {limit: 1});
errors++;
}
for(let i0=0; i0<data7.length; i0++){
if(errors >= this.maxIssues){
break;
}
let data8 = data7[i0];
if(typeof data8 === "string"){
if(data8 !== "direct" && data8 !== "programmatic"){
vErrors = addError(vErrors, instancePath+"/allowed_callers/" + i0, "names", {names: "direct, programmatic"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/allowed_callers/" + i0, "string");
errors++;
}
}
}
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/allowed_callers", "union", {type: "array or null"});
errors++;
}
}
if(data.async !== undefined){
let data9 = data.async;
if(typeof data9 === "boolean"){
}
else if(data9 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/async", "union", {type: "boolean or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "async" && key0 !== "allowed_callers" && key0 !== "output_schema" && key0 !== "defer_loading" && key0 !== "strict" && key0 !== "parameters" && key0 !== "description" && key0 !== "name" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate156(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "text_weight" && key0 !== "embedding_weight" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate155(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ranker !== undefined){
let data0 = data.ranker;
if(typeof data0 === "string"){
if(typeof data0 === "string"){
if(data0 !== "auto" && data0 !== "default-2024-11-15"){
vErrors = addError(vErrors, instancePath+"/ranker", "names", {names: "auto, default-2024-11-15"});
errors++;
}
}
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
if(!(validate156.call(this, data2, {instancePath:instancePath+"/hybrid_search"}))){
vErrors = joinErrors(vErrors, validate156.errors);
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
for(const key0 in data){
if(key0 !== "hybrid_search" && key0 !== "score_threshold" && key0 !== "ranker" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "value" && key0 !== "key" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate159};

function validate162(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "filters" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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

const func37 = nesting;

function validate159(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "eq" || tag0 === "ne" || tag0 === "gt" || tag0 === "gte" || tag0 === "lt" || tag0 === "lte" || tag0 === "in" || tag0 === "nin"){
if(!(validate160.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate160.errors);
errors = vErrors.length;
}
}
else if(tag0 === "and" || tag0 === "or"){
if(func37(instancePath + "") >= 64){
vErrors = addError(vErrors, instancePath, "tagged", {limit: 64, deep: 1});
errors++;
}
else {
if(!(validate162.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate162.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate159.errors = vErrors;
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
if(!(validate155.call(this, data4, {instancePath:instancePath+"/ranking_options"}))){
vErrors = joinErrors(vErrors, validate155.errors);
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
if(!(validate159.call(this, data5, {instancePath:instancePath+"/filters"}))){
vErrors = joinErrors(vErrors, validate159.errors);
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
for(const key0 in data){
if(key0 !== "filters" && key0 !== "ranking_options" && key0 !== "max_num_results" && key0 !== "vector_store_ids" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate166(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath=""}={}){
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
let data1 = data.environment;
if(typeof data1 === "string"){
if(data1 !== "windows" && data1 !== "mac" && data1 !== "linux" && data1 !== "ubuntu" && data1 !== "browser"){
vErrors = addError(vErrors, instancePath+"/environment", "names", {names: "windows, mac, linux, ubuntu, browser"});
errors++;
}
}
else {
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
for(const key0 in data){
if(key0 !== "display_height" && key0 !== "display_width" && key0 !== "environment" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "allowed_domains" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate173(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(typeof data0 === "string"){
if(data0 !== "approximate"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "approximate"});
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
for(const key0 in data){
if(key0 !== "timezone" && key0 !== "city" && key0 !== "region" && key0 !== "country" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate170(data, {instancePath=""}={}){
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
if(!(validate171.call(this, data1, {instancePath:instancePath+"/filters"}))){
vErrors = joinErrors(vErrors, validate171.errors);
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
if(!(validate173.call(this, data2, {instancePath:instancePath+"/user_location"}))){
vErrors = joinErrors(vErrors, validate173.errors);
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
if(typeof data3 === "string"){
if(data3 !== "low" && data3 !== "medium" && data3 !== "high"){
vErrors = addError(vErrors, instancePath+"/search_context_size", "names", {names: "low, medium, high"});
errors++;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/search_context_size", "union", {type: "string or null"});
errors++;
}
}
if(data.external_web_access !== undefined){
let data4 = data.external_web_access;
if(typeof data4 === "boolean"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/external_web_access", "union", {type: "boolean or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "external_web_access" && key0 !== "search_context_size" && key0 !== "user_location" && key0 !== "filters" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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

const pattern1 = new RegExp("^tunnel_[a-z0-9]{32}$");

function validate177(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "read_only" && key0 !== "tool_names" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.always !== undefined){
let data0 = data.always;
if(typeof data0 === "object" && data0 !== null && !Array.isArray(data0)){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!(validate177.call(this, data0, {instancePath:instancePath+"/always"}))){
vErrors = joinErrors(vErrors, validate177.errors);
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
if(!(validate177.call(this, data1, {instancePath:instancePath+"/never"}))){
vErrors = joinErrors(vErrors, validate177.errors);
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
for(const key0 in data){
if(key0 !== "never" && key0 !== "always" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}


function validate176(data, {instancePath=""}={}){
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
if(typeof data3 === "string"){
if(data3 !== "connector_dropbox" && data3 !== "connector_gmail" && data3 !== "connector_googlecalendar" && data3 !== "connector_googledrive" && data3 !== "connector_microsoftteams" && data3 !== "connector_outlookcalendar" && data3 !== "connector_outlookemail" && data3 !== "connector_sharepoint"){
vErrors = addError(vErrors, instancePath+"/connector_id", "names", {names: "connector_dropbox, connector_gmail, connector_googlecalendar, connector_googledrive, connector_microsoftteams, connector_outlookcalendar, connector_outlookemail, connector_sharepoint"});
errors++;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/connector_id", "union", {type: "string or null"});
errors++;
}
}
if(data.tunnel_id !== undefined){
let data4 = data.tunnel_id;
if(typeof data4 === "string"){
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
vErrors = addError(vErrors, instancePath+"/tunnel_id", "text", {});
errors++;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/tunnel_id", "union", {type: "string or null"});
errors++;
}
}
if(data.authorization !== undefined){
let data5 = data.authorization;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/authorization", "union", {type: "string or null"});
errors++;
}
}
if(data.server_description !== undefined){
let data6 = data.server_description;
if(typeof data6 === "string"){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/server_description", "union", {type: "string or null"});
errors++;
}
}
if(data.headers !== undefined){
let data7 = data.headers;
if(typeof data7 === "object" && data7 !== null && !Array.isArray(data7)){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
if(errors >= this.maxIssues){
break;
}
if(typeof data7[key0] !== "string"){
vErrors = addType(vErrors, instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "string");
errors++;
}
}
}
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/headers", "union", {type: "object or null"});
errors++;
}
}
if(data.allowed_tools !== undefined){
let data9 = data.allowed_tools;
if(Array.isArray(data9)){
if(Array.isArray(data9)){
for(let i0=0; i0<data9.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data9[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/allowed_tools/" + i0, "string");
errors++;
}
}
}
}
else if(typeof data9 === "object" && data9 !== null && !Array.isArray(data9)){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(!(validate177.call(this, data9, {instancePath:instancePath+"/allowed_tools"}))){
vErrors = joinErrors(vErrors, validate177.errors);
errors = vErrors.length;
}
}
}
else if(data9 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/allowed_tools", "union", {type: "array or object or null"});
errors++;
}
}
if(data.require_approval !== undefined){
let data11 = data.require_approval;
if(typeof data11 === "string"){
if(typeof data11 === "string"){
if(data11 !== "always" && data11 !== "never"){
vErrors = addError(vErrors, instancePath+"/require_approval", "names", {names: "always, never"});
errors++;
}
}
}
else if(typeof data11 === "object" && data11 !== null && !Array.isArray(data11)){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(!(validate179.call(this, data11, {instancePath:instancePath+"/require_approval"}))){
vErrors = joinErrors(vErrors, validate179.errors);
errors = vErrors.length;
}
}
}
else if(data11 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/require_approval", "union", {type: "string or object or null"});
errors++;
}
}
if(data.defer_loading !== undefined){
let data12 = data.defer_loading;
if(typeof data12 === "boolean"){
}
else if(data12 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/defer_loading", "union", {type: "boolean or null"});
errors++;
}
}
if(data.allowed_callers !== undefined){
let data13 = data.allowed_callers;
if(Array.isArray(data13)){
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = addError(vErrors, instancePath+"/allowed_callers", "minItems", {limit: 1});
errors++;
}
for(let i1=0; i1<data13.length; i1++){
if(errors >= this.maxIssues){
break;
}
let data14 = data13[i1];
if(typeof data14 === "string"){
if(data14 !== "direct" && data14 !== "programmatic"){
vErrors = addError(vErrors, instancePath+"/allowed_callers/" + i1, "names", {names: "direct, programmatic"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/allowed_callers/" + i1, "string");
errors++;
}
}
}
}
else if(data13 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/allowed_callers", "union", {type: "array or null"});
errors++;
}
}
for(const key1 in data){
if(key1 !== "allowed_callers" && key1 !== "defer_loading" && key1 !== "require_approval" && key1 !== "allowed_tools" && key1 !== "headers" && key1 !== "server_description" && key1 !== "authorization" && key1 !== "tunnel_id" && key1 !== "connector_id" && key1 !== "server_url" && key1 !== "server_label" && key1 !== "type" && data[key1] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key1});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate187(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}

const func38 = isDomainSecret;

function validate190(data, {instancePath=""}={}){
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
let data0 = data.domain;
if(typeof data0 === "string"){
if(data0.length < 1){
vErrors = addError(vErrors, instancePath+"/domain", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/domain", "string");
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = addError(vErrors, instancePath+"/name", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/value", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data2, 10485760)){
vErrors = addError(vErrors, instancePath+"/value", "text", {most: 10485760, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/value", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "value" && key0 !== "name" && key0 !== "domain" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate189(data, {instancePath=""}={}){
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
if(data1.length < 1){
vErrors = addError(vErrors, instancePath+"/allowed_domains", "minItems", {limit: 1});
errors++;
}
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
if(data3.length < 1){
vErrors = addError(vErrors, instancePath+"/domain_secrets", "minItems", {limit: 1});
errors++;
}
for(let i1=0; i1<data3.length; i1++){
if(errors >= this.maxIssues){
break;
}
if(!func38(data3[i1])){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate190.call(this, data4, {instancePath:instancePath+"/domain_secrets/" + i1}))){
vErrors = joinErrors(vErrors, validate190.errors);
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
for(const key0 in data){
if(key0 !== "domain_secrets" && key0 !== "allowed_domains" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}


function validate186(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "disabled"){
if(!(validate187.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate187.errors);
errors = vErrors.length;
}
}
else if(tag0 === "allowlist"){
if(!(validate189.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate189.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}


function validate185(data, {instancePath=""}={}){
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
if(data1.length > 50){
vErrors = addError(vErrors, instancePath+"/file_ids", "maxItems", {limit: 50});
errors++;
}
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
if(typeof data3 === "string"){
if(data3 !== "1g" && data3 !== "4g" && data3 !== "16g" && data3 !== "64g"){
vErrors = addError(vErrors, instancePath+"/memory_limit", "names", {names: "1g, 4g, 16g, 64g"});
errors++;
}
}
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
if(!(validate186.call(this, data4, {instancePath:instancePath+"/network_policy"}))){
vErrors = joinErrors(vErrors, validate186.errors);
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
for(const key0 in data){
if(key0 !== "network_policy" && key0 !== "memory_limit" && key0 !== "file_ids" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}


function validate184(data, {instancePath=""}={}){
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
if(!(validate185.call(this, data1, {instancePath:instancePath+"/container"}))){
vErrors = joinErrors(vErrors, validate185.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/container", "union", {type: "string or object"});
errors++;
}
}
if(data.allowed_callers !== undefined){
let data2 = data.allowed_callers;
if(Array.isArray(data2)){
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/allowed_callers", "minItems", {limit: 1});
errors++;
}
for(let i0=0; i0<data2.length; i0++){
if(errors >= this.maxIssues){
break;
}
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3 !== "direct" && data3 !== "programmatic"){
vErrors = addError(vErrors, instancePath+"/allowed_callers/" + i0, "names", {names: "direct, programmatic"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/allowed_callers/" + i0, "string");
errors++;
}
}
}
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/allowed_callers", "union", {type: "array or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "allowed_callers" && key0 !== "container" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}


function validate197(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "file_id" && key0 !== "image_url" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}


function validate200(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.effort !== undefined){
let data0 = data.effort;
if(typeof data0 === "string"){
if(typeof data0 === "string"){
if(data0 !== "none" && data0 !== "minimal" && data0 !== "low" && data0 !== "medium" && data0 !== "high" && data0 !== "xhigh" && data0 !== "max"){
vErrors = addError(vErrors, instancePath+"/effort", "names", {names: "none, minimal, low, medium, high, xhigh, max"});
errors++;
}
}
}
else if(data0 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/effort", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "effort" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}


function validate199(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
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
if(data.reasoning !== undefined){
let data1 = data.reasoning;
if(typeof data1 === "object" && data1 !== null && !Array.isArray(data1)){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(!(validate200.call(this, data1, {instancePath:instancePath+"/reasoning"}))){
vErrors = joinErrors(vErrors, validate200.errors);
errors = vErrors.length;
}
}
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/reasoning", "union", {type: "object or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "reasoning" && key0 !== "model" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate199.errors = vErrors;
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
if(typeof data2 === "string"){
if(data2 !== "low" && data2 !== "medium" && data2 !== "high" && data2 !== "xhigh" && data2 !== "max" && data2 !== "auto"){
vErrors = addError(vErrors, instancePath+"/quality", "names", {names: "low, medium, high, xhigh, max, auto"});
errors++;
}
}
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
if(typeof data4 === "string"){
if(data4 !== "png" && data4 !== "webp" && data4 !== "jpeg" && data4 !== "gif" && data4 !== "svg"){
vErrors = addError(vErrors, instancePath+"/output_format", "names", {names: "png, webp, jpeg, gif, svg"});
errors++;
}
}
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
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
vErrors = addError(vErrors, instancePath+"/output_compression", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = addError(vErrors, instancePath+"/output_compression", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
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
if(typeof data6 === "string"){
if(data6 !== "auto" && data6 !== "low"){
vErrors = addError(vErrors, instancePath+"/moderation", "names", {names: "auto, low"});
errors++;
}
}
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
if(typeof data7 === "string"){
if(data7 !== "transparent" && data7 !== "opaque" && data7 !== "auto"){
vErrors = addError(vErrors, instancePath+"/background", "names", {names: "transparent, opaque, auto"});
errors++;
}
}
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
if(typeof data8 === "string"){
if(data8 !== "high" && data8 !== "low"){
vErrors = addError(vErrors, instancePath+"/input_fidelity", "names", {names: "high, low"});
errors++;
}
}
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
if(!(validate197.call(this, data9, {instancePath:instancePath+"/input_image_mask"}))){
vErrors = joinErrors(vErrors, validate197.errors);
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
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 3 || isNaN(data10)){
vErrors = addError(vErrors, instancePath+"/partial_images", "maximum", {comparison: "<=", limit: 3});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = addError(vErrors, instancePath+"/partial_images", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
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
if(typeof data11 === "string"){
if(data11 !== "generate" && data11 !== "edit" && data11 !== "auto"){
vErrors = addError(vErrors, instancePath+"/action", "names", {names: "generate, edit, auto"});
errors++;
}
}
}
else if(data11 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/action", "union", {type: "string or null"});
errors++;
}
}
if(data.complexity !== undefined){
let data12 = data.complexity;
if(typeof data12 === "string"){
if(typeof data12 === "string"){
if(data12 !== "low" && data12 !== "medium" && data12 !== "high"){
vErrors = addError(vErrors, instancePath+"/complexity", "names", {names: "low, medium, high"});
errors++;
}
}
}
else if(data12 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/complexity", "union", {type: "string or null"});
errors++;
}
}
if(data.frame_count !== undefined){
let data13 = data.frame_count;
if(Number.isInteger(data13)){
}
else if(data13 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/frame_count", "union", {type: "integer or null"});
errors++;
}
}
if(data.frame_duration_ms !== undefined){
let data14 = data.frame_duration_ms;
if(Number.isInteger(data14)){
}
else if(data14 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/frame_duration_ms", "union", {type: "integer or null"});
errors++;
}
}
if(data.svg !== undefined){
let data15 = data.svg;
if(typeof data15 === "object" && data15 !== null && !Array.isArray(data15)){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(!(validate199.call(this, data15, {instancePath:instancePath+"/svg"}))){
vErrors = joinErrors(vErrors, validate199.errors);
errors = vErrors.length;
}
}
}
else if(data15 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/svg", "union", {type: "object or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "svg" && key0 !== "frame_duration_ms" && key0 !== "frame_count" && key0 !== "complexity" && key0 !== "action" && key0 !== "partial_images" && key0 !== "input_image_mask" && key0 !== "input_fidelity" && key0 !== "background" && key0 !== "moderation" && key0 !== "output_compression" && key0 !== "output_format" && key0 !== "size" && key0 !== "quality" && key0 !== "model" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate204(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate204.errors = vErrors;
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
let data1 = data.skill_id;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = addError(vErrors, instancePath+"/skill_id", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data1, 64)){
vErrors = addError(vErrors, instancePath+"/skill_id", "text", {most: 64, of: "characters"});
errors++;
}
}
else {
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
for(const key0 in data){
if(key0 !== "version" && key0 !== "skill_id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate214(data, {instancePath=""}={}){
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
let data2 = data.data;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/data", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data2, 70254592)){
vErrors = addError(vErrors, instancePath+"/data", "text", {most: 70254592, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/data", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "data" && key0 !== "media_type" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate214.errors = vErrors;
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
if(!(validate214.call(this, data3, {instancePath:instancePath+"/source"}))){
vErrors = joinErrors(vErrors, validate214.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/source", "object");
errors++;
}
}
for(const key0 in data){
if(key0 !== "source" && key0 !== "description" && key0 !== "name" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
if(tag0 === "skill_reference"){
if(!(validate211.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate211.errors);
errors = vErrors.length;
}
}
else if(tag0 === "inline"){
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
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

const func40 = isContainerSkill;

function validate208(data, {instancePath=""}={}){
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
if(data1.length > 50){
vErrors = addError(vErrors, instancePath+"/file_ids", "maxItems", {limit: 50});
errors++;
}
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
if(typeof data3 === "string"){
if(data3 !== "1g" && data3 !== "4g" && data3 !== "16g" && data3 !== "64g"){
vErrors = addError(vErrors, instancePath+"/memory_limit", "names", {names: "1g, 4g, 16g, 64g"});
errors++;
}
}
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
if(!(validate186.call(this, data4, {instancePath:instancePath+"/network_policy"}))){
vErrors = joinErrors(vErrors, validate186.errors);
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
if(data5.length > 200){
vErrors = addError(vErrors, instancePath+"/skills", "maxItems", {limit: 200});
errors++;
}
for(let i1=0; i1<data5.length; i1++){
if(errors >= this.maxIssues){
break;
}
if(!func40(data5[i1])){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate210.call(this, data6, {instancePath:instancePath+"/skills/" + i1}))){
vErrors = joinErrors(vErrors, validate210.errors);
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
for(const key0 in data){
if(key0 !== "skills" && key0 !== "network_policy" && key0 !== "memory_limit" && key0 !== "file_ids" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}

const func43 = isLocalSkill;

function validate220(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "path" && key0 !== "description" && key0 !== "name" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}


function validate219(data, {instancePath=""}={}){
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
if(data1.length > 200){
vErrors = addError(vErrors, instancePath+"/skills", "maxItems", {limit: 200});
errors++;
}
for(let i0=0; i0<data1.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func43(data1[i0])){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(validate220.call(this, data2, {instancePath:instancePath+"/skills/" + i0}))){
vErrors = joinErrors(vErrors, validate220.errors);
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
for(const key0 in data){
if(key0 !== "skills" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate223(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "container_id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}


function validate207(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "container_auto"){
if(!(validate208.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate208.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local"){
if(!(validate219.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate219.errors);
errors = vErrors.length;
}
}
else if(tag0 === "container_reference"){
if(!(validate223.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate223.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}


function validate206(data, {instancePath=""}={}){
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
if(!(validate207.call(this, data1, {instancePath:instancePath+"/environment"}))){
vErrors = joinErrors(vErrors, validate207.errors);
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
if(data.allowed_callers !== undefined){
let data2 = data.allowed_callers;
if(Array.isArray(data2)){
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/allowed_callers", "minItems", {limit: 1});
errors++;
}
for(let i0=0; i0<data2.length; i0++){
if(errors >= this.maxIssues){
break;
}
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3 !== "direct" && data3 !== "programmatic"){
vErrors = addError(vErrors, instancePath+"/allowed_callers/" + i0, "names", {names: "direct, programmatic"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/allowed_callers/" + i0, "string");
errors++;
}
}
}
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/allowed_callers", "union", {type: "array or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "allowed_callers" && key0 !== "environment" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}


function validate229(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}


function validate231(data, {instancePath=""}={}){
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
let data1 = data.syntax;
if(typeof data1 === "string"){
if(data1 !== "lark" && data1 !== "regex"){
vErrors = addError(vErrors, instancePath+"/syntax", "names", {names: "lark, regex"});
errors++;
}
}
else {
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
for(const key0 in data){
if(key0 !== "definition" && key0 !== "syntax" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "text"){
if(!(validate229.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate229.errors);
errors = vErrors.length;
}
}
else if(tag0 === "grammar"){
if(!(validate231.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate231.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate228.errors = vErrors;
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
if(!(validate228.call(this, data3, {instancePath:instancePath+"/format"}))){
vErrors = joinErrors(vErrors, validate228.errors);
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
if(data.allowed_callers !== undefined){
let data5 = data.allowed_callers;
if(Array.isArray(data5)){
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = addError(vErrors, instancePath+"/allowed_callers", "minItems", {limit: 1});
errors++;
}
for(let i0=0; i0<data5.length; i0++){
if(errors >= this.maxIssues){
break;
}
let data6 = data5[i0];
if(typeof data6 === "string"){
if(data6 !== "direct" && data6 !== "programmatic"){
vErrors = addError(vErrors, instancePath+"/allowed_callers/" + i0, "names", {names: "direct, programmatic"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/allowed_callers/" + i0, "string");
errors++;
}
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/allowed_callers", "union", {type: "array or null"});
errors++;
}
}
if(data.async !== undefined){
let data7 = data.async;
if(typeof data7 === "boolean"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/async", "union", {type: "boolean or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "async" && key0 !== "allowed_callers" && key0 !== "defer_loading" && key0 !== "format" && key0 !== "description" && key0 !== "name" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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

const func44 = isNamespacedTool;

function validate237(data, {instancePath=""}={}){
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
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = addError(vErrors, instancePath+"/name", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data1, 128)){
vErrors = addError(vErrors, instancePath+"/name", "text", {most: 128, of: "characters"});
errors++;
}
else if(!pattern0.test(data1)){
vErrors = addError(vErrors, instancePath+"/name", "text", {});
errors++;
}
}
else {
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
if(data.output_schema !== undefined){
let data6 = data.output_schema;
if(typeof data6 === "object" && data6 !== null && !Array.isArray(data6)){
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/output_schema", "union", {type: "object or null"});
errors++;
}
}
if(data.allowed_callers !== undefined){
let data7 = data.allowed_callers;
if(Array.isArray(data7)){
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = addError(vErrors, instancePath+"/allowed_callers", "minItems", {limit: 1});
errors++;
}
for(let i0=0; i0<data7.length; i0++){
if(errors >= this.maxIssues){
break;
}
let data8 = data7[i0];
if(typeof data8 === "string"){
if(data8 !== "direct" && data8 !== "programmatic"){
vErrors = addError(vErrors, instancePath+"/allowed_callers/" + i0, "names", {names: "direct, programmatic"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/allowed_callers/" + i0, "string");
errors++;
}
}
}
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/allowed_callers", "union", {type: "array or null"});
errors++;
}
}
if(data.async !== undefined){
let data9 = data.async;
if(typeof data9 === "boolean"){
}
else if(data9 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/async", "union", {type: "boolean or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "async" && key0 !== "allowed_callers" && key0 !== "output_schema" && key0 !== "defer_loading" && key0 !== "strict" && key0 !== "parameters" && key0 !== "description" && key0 !== "name" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}


function validate236(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "function"){
if(!(validate237.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate237.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom"){
if(!(validate227.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate227.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}


function validate235(data, {instancePath=""}={}){
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
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = addError(vErrors, instancePath+"/name", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
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
if(data3.length < 1){
vErrors = addError(vErrors, instancePath+"/tools", "minItems", {limit: 1});
errors++;
}
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func44(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate236.call(this, data4, {instancePath:instancePath+"/tools/" + i0}))){
vErrors = joinErrors(vErrors, validate236.errors);
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
for(const key0 in data){
if(key0 !== "tools" && key0 !== "description" && key0 !== "name" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate235.errors = vErrors;
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
if(typeof data1 === "string"){
if(data1 !== "server" && data1 !== "client"){
vErrors = addError(vErrors, instancePath+"/execution", "names", {names: "server, client"});
errors++;
}
}
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
for(const key0 in data){
if(key0 !== "parameters" && key0 !== "description" && key0 !== "execution" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate245(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "timezone" && key0 !== "city" && key0 !== "region" && key0 !== "country" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate245.errors = vErrors;
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
if(!(validate245.call(this, data1, {instancePath:instancePath+"/user_location"}))){
vErrors = joinErrors(vErrors, validate245.errors);
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
if(typeof data2 === "string"){
if(data2 !== "low" && data2 !== "medium" && data2 !== "high"){
vErrors = addError(vErrors, instancePath+"/search_context_size", "names", {names: "low, medium, high"});
errors++;
}
}
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
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4 !== "text" && data4 !== "image"){
vErrors = addError(vErrors, instancePath+"/search_content_types/" + i0, "names", {names: "text, image"});
errors++;
}
}
else {
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
for(const key0 in data){
if(key0 !== "search_content_types" && key0 !== "search_context_size" && key0 !== "user_location" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate248(data, {instancePath=""}={}){
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
if(data.allowed_callers !== undefined){
let data1 = data.allowed_callers;
if(Array.isArray(data1)){
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = addError(vErrors, instancePath+"/allowed_callers", "minItems", {limit: 1});
errors++;
}
for(let i0=0; i0<data1.length; i0++){
if(errors >= this.maxIssues){
break;
}
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2 !== "direct" && data2 !== "programmatic"){
vErrors = addError(vErrors, instancePath+"/allowed_callers/" + i0, "names", {names: "direct, programmatic"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/allowed_callers/" + i0, "string");
errors++;
}
}
}
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/allowed_callers", "union", {type: "array or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "allowed_callers" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "programmatic_tool_calling"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "programmatic_tool_calling"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate151(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "function"){
if(!(validate152.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate152.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file_search"){
if(!(validate154.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate154.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer"){
if(!(validate166.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate166.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_use_preview"){
if(!(validate168.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate168.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search" || tag0 === "web_search_2025_08_26"){
if(!(validate170.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate170.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp"){
if(!(validate176.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate176.errors);
errors = vErrors.length;
}
}
else if(tag0 === "code_interpreter"){
if(!(validate184.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate184.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_generation"){
if(!(validate196.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate196.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell"){
if(!(validate204.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate204.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell"){
if(!(validate206.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate206.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom"){
if(!(validate227.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate227.errors);
errors = vErrors.length;
}
}
else if(tag0 === "namespace"){
if(!(validate235.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate235.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search"){
if(!(validate242.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate242.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_preview" || tag0 === "web_search_preview_2025_03_11"){
if(!(validate244.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate244.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch"){
if(!(validate248.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate248.errors);
errors = vErrors.length;
}
}
else if(tag0 === "programmatic_tool_calling"){
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath=""}={}){
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
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data2, 64)){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {most: 64, of: "characters"});
errors++;
}
}
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
if(typeof data3 === "string"){
if(data3 !== "server" && data3 !== "client"){
vErrors = addError(vErrors, instancePath+"/execution", "names", {names: "server, client"});
errors++;
}
}
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
if(!func36(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate151.call(this, data5, {instancePath:instancePath+"/tools/" + i0}))){
vErrors = joinErrors(vErrors, validate151.errors);
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
if(typeof data7 === "string"){
if(data7 !== "in_progress" && data7 !== "completed" && data7 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "created_by" && key0 !== "tools" && key0 !== "execution" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

const func46 = isReasoningSummaryPart;
const func47 = isReasoningContentPart;

function validate255(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "summary_text"){
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
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


function validate258(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "reasoning_text"){
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate258.errors = vErrors;
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
if(!func46(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate255.call(this, data4, {instancePath:instancePath+"/summary/" + i0}))){
vErrors = joinErrors(vErrors, validate255.errors);
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
if(!func47(data5[i1])){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate258.call(this, data6, {instancePath:instancePath+"/content/" + i1}))){
vErrors = joinErrors(vErrors, validate258.errors);
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
for(const key0 in data){
if(key0 !== "content" && key0 !== "summary" && key0 !== "encrypted_content" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate262(data, {instancePath=""}={}){
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
let data2 = data.encrypted_content;
if(typeof data2 === "string"){
if(func2(data2, 20971520)){
vErrors = addError(vErrors, instancePath+"/encrypted_content", "text", {most: 20971520, of: "characters"});
errors++;
}
}
else {
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
if(typeof data4 === "string"){
if(data4 !== "in_progress" && data4 !== "completed" && data4 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "created_by" && key0 !== "encrypted_content" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate266(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.categories === undefined){
vErrors = addMissing(vErrors, instancePath, "categories");
errors++;
}
if(data.moderation_stage === undefined){
vErrors = addMissing(vErrors, instancePath, "moderation_stage");
errors++;
}
if(data.categories !== undefined){
let data0 = data.categories;
if(Array.isArray(data0)){
for(let i0=0; i0<data0.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(typeof data0[i0] !== "string"){
vErrors = addType(vErrors, instancePath+"/categories/" + i0, "string");
errors++;
}
}
}
else {
vErrors = addType(vErrors, instancePath+"/categories", "array");
errors++;
}
}
if(data.moderation_stage !== undefined){
let data2 = data.moderation_stage;
if(typeof data2 === "string"){
if(data2 !== "input" && data2 !== "output" && data2 !== "unknown"){
vErrors = addError(vErrors, instancePath+"/moderation_stage", "names", {names: "input, output, unknown"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/moderation_stage", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "moderation_stage" && key0 !== "categories" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}


function validate265(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = addMissing(vErrors, instancePath, "code");
errors++;
}
if(data.message === undefined){
vErrors = addMissing(vErrors, instancePath, "message");
errors++;
}
if(data.param === undefined){
vErrors = addMissing(vErrors, instancePath, "param");
errors++;
}
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
}
else if(data0 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/code", "union", {type: "string or null"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = addType(vErrors, instancePath+"/message", "string");
errors++;
}
}
if(data.param !== undefined){
let data2 = data.param;
if(typeof data2 === "string"){
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/param", "union", {type: "string or null"});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.moderation_details !== undefined){
let data4 = data.moderation_details;
if(typeof data4 === "object" && data4 !== null && !Array.isArray(data4)){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate266.call(this, data4, {instancePath:instancePath+"/moderation_details"}))){
vErrors = joinErrors(vErrors, validate266.errors);
errors = vErrors.length;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/moderation_details", "union", {type: "object or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "moderation_details" && key0 !== "type" && key0 !== "param" && key0 !== "message" && key0 !== "code" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}


function validate269(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input_tokens === undefined){
vErrors = addMissing(vErrors, instancePath, "input_tokens");
errors++;
}
if(data.model === undefined){
vErrors = addMissing(vErrors, instancePath, "model");
errors++;
}
if(data.output_tokens === undefined){
vErrors = addMissing(vErrors, instancePath, "output_tokens");
errors++;
}
if(data.reasoning_tokens === undefined){
vErrors = addMissing(vErrors, instancePath, "reasoning_tokens");
errors++;
}
if(data.total_tokens === undefined){
vErrors = addMissing(vErrors, instancePath, "total_tokens");
errors++;
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
vErrors = addType(vErrors, instancePath+"/model", "string");
errors++;
}
}
if(data.input_tokens !== undefined){
let data1 = data.input_tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addType(vErrors, instancePath+"/input_tokens", "integer");
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
if(data.reasoning_tokens !== undefined){
let data3 = data.reasoning_tokens;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = addType(vErrors, instancePath+"/reasoning_tokens", "integer");
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
for(const key0 in data){
if(key0 !== "total_tokens" && key0 !== "reasoning_tokens" && key0 !== "output_tokens" && key0 !== "input_tokens" && key0 !== "model" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}


function validate264(data, {instancePath=""}={}){
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
if(data.action !== undefined){
let data8 = data.action;
if(typeof data8 === "string"){
if(typeof data8 === "string"){
if(data8 !== "auto" && data8 !== "generate" && data8 !== "edit"){
vErrors = addError(vErrors, instancePath+"/action", "names", {names: "auto, generate, edit"});
errors++;
}
}
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/action", "union", {type: "string or null"});
errors++;
}
}
if(data.error !== undefined){
let data9 = data.error;
if(typeof data9 === "object" && data9 !== null && !Array.isArray(data9)){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(!(validate265.call(this, data9, {instancePath:instancePath+"/error"}))){
vErrors = joinErrors(vErrors, validate265.errors);
errors = vErrors.length;
}
}
}
else if(data9 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/error", "union", {type: "object or null"});
errors++;
}
}
if(data.svg_usage !== undefined){
let data10 = data.svg_usage;
if(typeof data10 === "object" && data10 !== null && !Array.isArray(data10)){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(!(validate269.call(this, data10, {instancePath:instancePath+"/svg_usage"}))){
vErrors = joinErrors(vErrors, validate269.errors);
errors = vErrors.length;
}
}
}
else if(data10 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/svg_usage", "union", {type: "object or null"});
errors++;
}
}
if(data.status !== undefined){
let data11 = data.status;
if(typeof data11 === "string"){
if(typeof data11 === "string"){
if(data11 !== "in_progress" && data11 !== "completed" && data11 !== "generating" && data11 !== "failed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, generating, failed"});
errors++;
}
}
}
else if(data11 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "svg_usage" && key0 !== "error" && key0 !== "action" && key0 !== "size" && key0 !== "revised_prompt" && key0 !== "quality" && key0 !== "output_format" && key0 !== "background" && key0 !== "result" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}

const func49 = isCodeInterpreterOutput;

function validate274(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "logs" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}


function validate276(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "url" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}


function validate273(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "logs"){
if(!(validate274.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate274.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image"){
if(!(validate276.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate276.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}


function validate272(data, {instancePath=""}={}){
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
if(!func49(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate273.call(this, data5, {instancePath:instancePath+"/outputs/" + i0}))){
vErrors = joinErrors(vErrors, validate273.errors);
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
if(typeof data6 === "string"){
if(data6 !== "in_progress" && data6 !== "completed" && data6 !== "incomplete" && data6 !== "interpreting" && data6 !== "failed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete, interpreting, failed"});
errors++;
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "outputs" && key0 !== "code" && key0 !== "container_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate272.errors = vErrors;
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
for(const key1 in data){
if(key1 !== "user" && key1 !== "env" && key1 !== "working_directory" && key1 !== "timeout_ms" && key1 !== "command" && key1 !== "type" && data[key1] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key1});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate281(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "exec"){
if(!(validate282.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate282.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
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
let data2 = data.call_id;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate281.call(this, data3, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate281.errors);
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
if(typeof data4 === "string"){
if(data4 !== "in_progress" && data4 !== "completed" && data4 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "action" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate286(data, {instancePath=""}={}){
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
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
}
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
if(typeof data4 === "string"){
if(data4 !== "in_progress" && data4 !== "completed" && data4 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "output" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate290(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "max_output_length" && key0 !== "timeout_ms" && key0 !== "commands" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate292(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "local"){
if(!(validate219.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate219.errors);
errors = vErrors.length;
}
}
else if(tag0 === "container_reference"){
if(!(validate223.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate223.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}


function validate288(data, {instancePath=""}={}){
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
let data2 = data.call_id;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data2, 64)){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {most: 64, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate127.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate127.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
errors++;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate290.call(this, data4, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate290.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/action", "object");
errors++;
}
}
if(data.environment !== undefined){
let data5 = data.environment;
if(typeof data5 === "object" && data5 !== null && !Array.isArray(data5)){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate292.call(this, data5, {instancePath:instancePath+"/environment"}))){
vErrors = joinErrors(vErrors, validate292.errors);
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
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 === "string"){
if(typeof data7 === "string"){
if(data7 !== "in_progress" && data7 !== "completed" && data7 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "created_by" && key0 !== "environment" && key0 !== "action" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}

const func52 = isInputShellOutput;

function validate301(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}


function validate303(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "exit_code" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}


function validate300(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "timeout"){
if(!(validate301.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate301.errors);
errors = vErrors.length;
}
}
else if(tag0 === "exit"){
if(!(validate303.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate303.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}


function validate299(data, {instancePath=""}={}){
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
let data0 = data.stdout;
if(typeof data0 === "string"){
if(func2(data0, 10485760)){
vErrors = addError(vErrors, instancePath+"/stdout", "text", {most: 10485760, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/stdout", "string");
errors++;
}
}
if(data.stderr !== undefined){
let data1 = data.stderr;
if(typeof data1 === "string"){
if(func2(data1, 10485760)){
vErrors = addError(vErrors, instancePath+"/stderr", "text", {most: 10485760, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/stderr", "string");
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(validate300.call(this, data2, {instancePath:instancePath+"/outcome"}))){
vErrors = joinErrors(vErrors, validate300.errors);
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
for(const key0 in data){
if(key0 !== "created_by" && key0 !== "outcome" && key0 !== "stderr" && key0 !== "stdout" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate299.errors = vErrors;
return errors === 0;
}


function validate297(data, {instancePath=""}={}){
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
let data2 = data.call_id;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data2, 64)){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {most: 64, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate127.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate127.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
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
if(!func52(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate299.call(this, data5, {instancePath:instancePath+"/output/" + i0}))){
vErrors = joinErrors(vErrors, validate299.errors);
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
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 === "string"){
if(typeof data8 === "string"){
if(data8 !== "in_progress" && data8 !== "completed" && data8 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "created_by" && key0 !== "max_output_length" && key0 !== "output" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}


function validate311(data, {instancePath=""}={}){
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
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = addError(vErrors, instancePath+"/path", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/path", "string");
errors++;
}
}
if(data.diff !== undefined){
let data2 = data.diff;
if(typeof data2 === "string"){
if(func2(data2, 10485760)){
vErrors = addError(vErrors, instancePath+"/diff", "text", {most: 10485760, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/diff", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "diff" && key0 !== "path" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}


function validate313(data, {instancePath=""}={}){
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
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = addError(vErrors, instancePath+"/path", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/path", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "path" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}


function validate315(data, {instancePath=""}={}){
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
let data1 = data.path;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = addError(vErrors, instancePath+"/path", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/path", "string");
errors++;
}
}
if(data.diff !== undefined){
let data2 = data.diff;
if(typeof data2 === "string"){
if(func2(data2, 10485760)){
vErrors = addError(vErrors, instancePath+"/diff", "text", {most: 10485760, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/diff", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "diff" && key0 !== "path" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}


function validate310(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "create_file"){
if(!(validate311.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate311.errors);
errors = vErrors.length;
}
}
else if(tag0 === "delete_file"){
if(!(validate313.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate313.errors);
errors = vErrors.length;
}
}
else if(tag0 === "update_file"){
if(!(validate315.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate315.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}


function validate308(data, {instancePath=""}={}){
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
let data2 = data.call_id;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data2, 64)){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {most: 64, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate127.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate127.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
errors++;
}
}
if(data.operation !== undefined){
let data4 = data.operation;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate310.call(this, data4, {instancePath:instancePath+"/operation"}))){
vErrors = joinErrors(vErrors, validate310.errors);
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
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 === "string"){
if(typeof data6 === "string"){
if(data6 !== "in_progress" && data6 !== "completed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed"});
errors++;
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "created_by" && key0 !== "operation" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}


function validate319(data, {instancePath=""}={}){
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
let data2 = data.call_id;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data2, 64)){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {most: 64, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate127.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate127.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
errors++;
}
}
if(data.output !== undefined){
let data4 = data.output;
if(typeof data4 === "string"){
if(typeof data4 === "string"){
if(func2(data4, 10485760)){
vErrors = addError(vErrors, instancePath+"/output", "text", {most: 10485760, of: "characters"});
errors++;
}
}
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
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 === "string"){
if(typeof data6 === "string"){
if(data6 !== "completed" && data6 !== "failed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "completed, failed"});
errors++;
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "created_by" && key0 !== "output" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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

const func60 = isMcpListedTool;

function validate323(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "annotations" && key0 !== "input_schema" && key0 !== "description" && key0 !== "name" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}


function validate322(data, {instancePath=""}={}){
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
if(!func60(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate323.call(this, data4, {instancePath:instancePath+"/tools/" + i0}))){
vErrors = joinErrors(vErrors, validate323.errors);
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
if(typeof data6 === "string"){
if(data6 !== "in_progress" && data6 !== "completed" && data6 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "error" && key0 !== "tools" && key0 !== "server_label" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}


function validate326(data, {instancePath=""}={}){
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
let data3 = data.name;
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = addError(vErrors, instancePath+"/name", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
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
if(typeof data5 === "string"){
if(data5 !== "in_progress" && data5 !== "completed" && data5 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "arguments" && key0 !== "name" && key0 !== "server_label" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}


function validate328(data, {instancePath=""}={}){
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
if(typeof data6 === "string"){
if(data6 !== "in_progress" && data6 !== "completed" && data6 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "request_id" && key0 !== "reason" && key0 !== "approve" && key0 !== "approval_request_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate328.errors = vErrors;
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
if(data.code === undefined){
vErrors = addMissing(vErrors, instancePath, "code");
errors++;
}
if(data.message === undefined){
vErrors = addMissing(vErrors, instancePath, "message");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "mcp_protocol_error"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "mcp_protocol_error"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addType(vErrors, instancePath+"/code", "integer");
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = addType(vErrors, instancePath+"/message", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "message" && key0 !== "code" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
if(data.content === undefined){
vErrors = addMissing(vErrors, instancePath, "content");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "mcp_tool_execution_error"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "mcp_tool_execution_error"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "content" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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
if(data.code === undefined){
vErrors = addMissing(vErrors, instancePath, "code");
errors++;
}
if(data.message === undefined){
vErrors = addMissing(vErrors, instancePath, "message");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "http_error"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "http_error"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addType(vErrors, instancePath+"/code", "integer");
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = addType(vErrors, instancePath+"/message", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "message" && key0 !== "code" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate331(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "mcp_protocol_error"){
if(!(validate332.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate332.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_tool_execution_error"){
if(!(validate334.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate334.errors);
errors = vErrors.length;
}
}
else if(tag0 === "http_error"){
if(!(validate336.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate336.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}


function validate330(data, {instancePath=""}={}){
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
let data3 = data.name;
if(typeof data3 === "string"){
if(data3.length < 1){
vErrors = addError(vErrors, instancePath+"/name", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
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
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate331.call(this, data6, {instancePath:instancePath+"/error"}))){
vErrors = joinErrors(vErrors, validate331.errors);
errors = vErrors.length;
}
}
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
if(typeof data8 === "string"){
if(data8 !== "in_progress" && data8 !== "completed" && data8 !== "incomplete" && data8 !== "calling" && data8 !== "failed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete, calling, failed"});
errors++;
}
}
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "approval_request_id" && key0 !== "error" && key0 !== "output" && key0 !== "arguments" && key0 !== "name" && key0 !== "server_label" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}


function validate342(data, {instancePath=""}={}){
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
if(!(validate54.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_file"){
if(!(validate59.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate59.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate342.errors = vErrors;
return errors === 0;
}

const func62 = isReturnedToolOutputPart;

function validate340(data, {instancePath=""}={}){
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
let data2 = data.call_id;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate127.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate127.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
errors++;
}
}
if(data.output !== undefined){
let data4 = data.output;
if(typeof data4 === "string"){
if(typeof data4 === "string"){
if(func2(data4, 10485760)){
vErrors = addError(vErrors, instancePath+"/output", "text", {most: 10485760, of: "characters"});
errors++;
}
}
}
else if(Array.isArray(data4)){
if(Array.isArray(data4)){
for(let i0=0; i0<data4.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func62(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate342.call(this, data5, {instancePath:instancePath+"/output/" + i0}))){
vErrors = joinErrors(vErrors, validate342.errors);
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
if(typeof data7 === "string"){
if(data7 !== "in_progress" && data7 !== "completed" && data7 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "created_by" && key0 !== "output" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate340.errors = vErrors;
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
let data2 = data.call_id;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate127.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate127.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
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
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 === "string"){
if(data5.length < 1){
vErrors = addError(vErrors, instancePath+"/name", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
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
if(data.async !== undefined){
let data7 = data.async;
if(typeof data7 === "boolean"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/async", "union", {type: "boolean or null"});
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 === "string"){
if(typeof data8 === "string"){
if(data8 !== "in_progress" && data8 !== "completed" && data8 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "async" && key0 !== "input" && key0 !== "name" && key0 !== "namespace" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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

const func63 = isTool;

function validate364(data, {instancePath=""}={}){
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
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
vErrors = addError(vErrors, instancePath+"/name", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/description", "text", {least: 1, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/description", "string");
errors++;
}
}
if(data.tools !== undefined){
let data3 = data.tools;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = addError(vErrors, instancePath+"/tools", "minItems", {limit: 1});
errors++;
}
for(let i0=0; i0<data3.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func44(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate236.call(this, data4, {instancePath:instancePath+"/tools/" + i0}))){
vErrors = joinErrors(vErrors, validate236.errors);
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
for(const key0 in data){
if(key0 !== "tools" && key0 !== "description" && key0 !== "name" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}


function validate352(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "function"){
if(!(validate152.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate152.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file_search"){
if(!(validate154.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate154.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer"){
if(!(validate166.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate166.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_use_preview"){
if(!(validate168.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate168.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search" || tag0 === "web_search_2025_08_26"){
if(!(validate170.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate170.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp"){
if(!(validate176.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate176.errors);
errors = vErrors.length;
}
}
else if(tag0 === "code_interpreter"){
if(!(validate184.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate184.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_generation"){
if(!(validate196.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate196.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell"){
if(!(validate204.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate204.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell"){
if(!(validate206.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate206.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom"){
if(!(validate227.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate227.errors);
errors = vErrors.length;
}
}
else if(tag0 === "namespace"){
if(!(validate364.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate364.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search"){
if(!(validate242.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate242.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_preview" || tag0 === "web_search_preview_2025_03_11"){
if(!(validate244.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate244.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch"){
if(!(validate248.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate248.errors);
errors = vErrors.length;
}
}
else if(tag0 === "programmatic_tool_calling"){
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate352.errors = vErrors;
return errors === 0;
}


function validate351(data, {instancePath=""}={}){
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
if(data.tools === undefined){
vErrors = addMissing(vErrors, instancePath, "tools");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "additional_tools"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "additional_tools"});
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
if(data2 !== "unknown" && data2 !== "user" && data2 !== "assistant" && data2 !== "system" && data2 !== "critic" && data2 !== "discriminator" && data2 !== "developer" && data2 !== "tool"){
vErrors = addError(vErrors, instancePath+"/role", "names", {names: "unknown, user, assistant, system, critic, discriminator, developer, tool"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/role", "string");
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
if(!func63(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate352.call(this, data4, {instancePath:instancePath+"/tools/" + i0}))){
vErrors = joinErrors(vErrors, validate352.errors);
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
let data5 = data.status;
if(typeof data5 === "string"){
if(typeof data5 === "string"){
if(data5 !== "in_progress" && data5 !== "completed" && data5 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "tools" && key0 !== "role" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate351.errors = vErrors;
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
if(data.call_id === undefined){
vErrors = addMissing(vErrors, instancePath, "call_id");
errors++;
}
if(data.code === undefined){
vErrors = addMissing(vErrors, instancePath, "code");
errors++;
}
if(data.fingerprint === undefined){
vErrors = addMissing(vErrors, instancePath, "fingerprint");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "program"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "program"});
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
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data2, 64)){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {most: 64, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.code !== undefined){
let data3 = data.code;
if(typeof data3 === "string"){
if(func2(data3, 10485760)){
vErrors = addError(vErrors, instancePath+"/code", "text", {most: 10485760, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/code", "string");
errors++;
}
}
if(data.fingerprint !== undefined){
let data4 = data.fingerprint;
if(typeof data4 === "string"){
if(func2(data4, 10485760)){
vErrors = addError(vErrors, instancePath+"/fingerprint", "text", {most: 10485760, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/fingerprint", "string");
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 === "string"){
if(typeof data5 === "string"){
if(data5 !== "in_progress" && data5 !== "completed" && data5 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "fingerprint" && key0 !== "code" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate375(data, {instancePath=""}={}){
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
if(data.result === undefined){
vErrors = addMissing(vErrors, instancePath, "result");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "program_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "program_output"});
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
if(data2.length < 1){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {least: 1, of: "characters"});
errors++;
}
else if(func2(data2, 64)){
vErrors = addError(vErrors, instancePath+"/call_id", "text", {most: 64, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/call_id", "string");
errors++;
}
}
if(data.result !== undefined){
let data3 = data.result;
if(typeof data3 === "string"){
if(func2(data3, 10485760)){
vErrors = addError(vErrors, instancePath+"/result", "text", {most: 10485760, of: "characters"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/result", "string");
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 === "string"){
if(typeof data4 === "string"){
if(data4 !== "completed" && data4 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "completed, incomplete"});
errors++;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "result" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate375.errors = vErrors;
return errors === 0;
}


function validate378(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.effort !== undefined){
let data0 = data.effort;
if(typeof data0 === "string"){
if(typeof data0 === "string"){
if(data0 !== "none" && data0 !== "minimal" && data0 !== "low" && data0 !== "medium" && data0 !== "high" && data0 !== "xhigh" && data0 !== "max"){
vErrors = addError(vErrors, instancePath+"/effort", "names", {names: "none, minimal, low, medium, high, xhigh, max"});
errors++;
}
}
}
else if(data0 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/effort", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "effort" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate378.errors = vErrors;
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
for(const key0 in data){
if(key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate384(data, {instancePath=""}={}){
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
if(data.schema === undefined){
vErrors = addMissing(vErrors, instancePath, "schema");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "json_schema"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "json_schema"});
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
if(func2(data1, 64)){
vErrors = addError(vErrors, instancePath+"/name", "text", {most: 64, of: "characters"});
errors++;
}
else if(!pattern0.test(data1)){
vErrors = addError(vErrors, instancePath+"/name", "text", {});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/name", "string");
errors++;
}
}
if(data.schema !== undefined){
let data2 = data.schema;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = addType(vErrors, instancePath+"/schema", "object");
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/description", "union", {type: "string or null"});
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
for(const key0 in data){
if(key0 !== "strict" && key0 !== "description" && key0 !== "schema" && key0 !== "name" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}


function validate381(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "text"){
if(!(validate382.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate382.errors);
errors = vErrors.length;
}
}
else if(tag0 === "json_schema"){
if(!(validate384.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate384.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate381.errors = vErrors;
return errors === 0;
}


function validate380(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
vErrors = addMissing(vErrors, instancePath, "format");
errors++;
}
if(data.format !== undefined){
let data0 = data.format;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!(validate381.call(this, data0, {instancePath:instancePath+"/format"}))){
vErrors = joinErrors(vErrors, validate381.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/format", "object");
errors++;
}
}
for(const key0 in data){
if(key0 !== "format" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate380.errors = vErrors;
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
if(data0 !== "configuration_update"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "configuration_update"});
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
if(data.reasoning !== undefined){
let data2 = data.reasoning;
if(typeof data2 === "object" && data2 !== null && !Array.isArray(data2)){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(validate378.call(this, data2, {instancePath:instancePath+"/reasoning"}))){
vErrors = joinErrors(vErrors, validate378.errors);
errors = vErrors.length;
}
}
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/reasoning", "union", {type: "object or null"});
errors++;
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate380.call(this, data3, {instancePath:instancePath+"/text"}))){
vErrors = joinErrors(vErrors, validate380.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/text", "union", {type: "object or null"});
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 === "string"){
if(typeof data4 === "string"){
if(data4 !== "in_progress" && data4 !== "completed" && data4 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "text" && key0 !== "reasoning" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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


function validate389(data, {instancePath=""}={}){
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
if(data0 !== "compaction_trigger"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "compaction_trigger"});
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
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 === "string"){
if(typeof data2 === "string"){
if(data2 !== "in_progress" && data2 !== "completed" && data2 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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

const func71 = hasOnly;

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
if(!(validate64.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
else if(tag0 === "output_message"){
if(!(validate66.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file_search_call"){
if(!(validate72.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call"){
if(!(validate78.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate78.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call_output"){
if(!(validate105.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_call"){
if(!(validate110.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate110.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call"){
if(!(validate126.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate126.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call_output"){
if(!(validate134.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate134.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_call"){
if(!(validate148.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate148.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_output"){
if(!(validate150.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate150.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning"){
if(!(validate254.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate254.errors);
errors = vErrors.length;
}
}
else if(tag0 === "compaction"){
if(!(validate262.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate262.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_generation_call"){
if(!(validate264.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate264.errors);
errors = vErrors.length;
}
}
else if(tag0 === "code_interpreter_call"){
if(!(validate272.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate272.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call"){
if(!(validate280.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate280.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call_output"){
if(!(validate286.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate286.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call"){
if(!(validate288.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate288.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call_output"){
if(!(validate297.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate297.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call"){
if(!(validate308.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate308.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call_output"){
if(!(validate319.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate319.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_list_tools"){
if(!(validate322.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate322.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_request"){
if(!(validate326.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate326.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_response"){
if(!(validate328.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate328.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_call"){
if(!(validate330.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate330.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call_output"){
if(!(validate340.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate340.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call"){
if(!(validate348.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate348.errors);
errors = vErrors.length;
}
}
else if(tag0 === "additional_tools"){
if(!(validate351.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate351.errors);
errors = vErrors.length;
}
}
else if(tag0 === "program"){
if(!(validate373.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate373.errors);
errors = vErrors.length;
}
}
else if(tag0 === "program_output"){
if(!(validate375.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate375.errors);
errors = vErrors.length;
}
}
else if(tag0 === "configuration_update"){
if(!(validate377.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate377.errors);
errors = vErrors.length;
}
}
else if(tag0 === "compaction_trigger"){
if(!(validate389.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate389.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined && data["role"] !== undefined){
if(!(validate24.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate24.errors);
errors = vErrors.length;
}
}
else if((tag0 === undefined || tag0 === null) && func71(data, "id", "type")){
if(!(validate64.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate64.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
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


function validate394(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 === "string"){
if(typeof data0 === "string"){
if(data0 !== "implicit" && data0 !== "explicit"){
vErrors = addError(vErrors, instancePath+"/mode", "names", {names: "implicit, explicit"});
errors++;
}
}
}
else if(data0 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/mode", "union", {type: "string or null"});
errors++;
}
}
if(data.ttl !== undefined){
let data1 = data.ttl;
if(typeof data1 === "string"){
if(typeof data1 === "string"){
if(data1 !== "30m"){
vErrors = addError(vErrors, instancePath+"/ttl", "names", {names: "30m"});
errors++;
}
}
}
else if(data1 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/ttl", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "ttl" && key0 !== "mode" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}


function validate396(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.context_compression !== undefined){
let data0 = data.context_compression;
if(typeof data0 === "string"){
if(typeof data0 === "string"){
if(data0 !== "auto" && data0 !== "enabled" && data0 !== "disabled"){
vErrors = addError(vErrors, instancePath+"/context_compression", "names", {names: "auto, enabled, disabled"});
errors++;
}
}
}
else if(data0 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/context_compression", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "context_compression" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate396.errors = vErrors;
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
if(typeof data1 === "string"){
if(func2(data1, 10485760)){
vErrors = addError(vErrors, instancePath+"/input", "text", {most: 10485760, of: "characters"});
errors++;
}
}
}
else if(Array.isArray(data1)){
if(Array.isArray(data1)){
if(data1.length > 131072){
vErrors = addError(vErrors, instancePath+"/input", "maxItems", {limit: 131072});
errors++;
}
for(let i0=0; i0<data1.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func3(data1[i0])){
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
if(typeof data5 === "string"){
if(func2(data5, 64)){
vErrors = addError(vErrors, instancePath+"/prompt_cache_key", "text", {most: 64, of: "characters"});
errors++;
}
}
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/prompt_cache_key", "union", {type: "string or null"});
errors++;
}
}
if(data.prompt_cache_options !== undefined){
let data6 = data.prompt_cache_options;
if(typeof data6 === "object" && data6 !== null && !Array.isArray(data6)){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate394.call(this, data6, {instancePath:instancePath+"/prompt_cache_options"}))){
vErrors = joinErrors(vErrors, validate394.errors);
errors = vErrors.length;
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/prompt_cache_options", "union", {type: "object or null"});
errors++;
}
}
if(data.prompt_cache_retention !== undefined){
let data7 = data.prompt_cache_retention;
if(typeof data7 === "string"){
if(typeof data7 === "string"){
if(data7 !== "in_memory" && data7 !== "24h"){
vErrors = addError(vErrors, instancePath+"/prompt_cache_retention", "names", {names: "in_memory, 24h"});
errors++;
}
}
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/prompt_cache_retention", "union", {type: "string or null"});
errors++;
}
}
if(data.service_tier !== undefined){
let data8 = data.service_tier;
if(typeof data8 === "string"){
if(typeof data8 === "string"){
if(data8 !== "auto" && data8 !== "default" && data8 !== "fast" && data8 !== "flex" && data8 !== "priority"){
vErrors = addError(vErrors, instancePath+"/service_tier", "names", {names: "auto, default, fast, flex, priority"});
errors++;
}
}
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/service_tier", "union", {type: "string or null"});
errors++;
}
}
if(data.image !== undefined){
let data9 = data.image;
if(typeof data9 === "object" && data9 !== null && !Array.isArray(data9)){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(!(validate396.call(this, data9, {instancePath:instancePath+"/image"}))){
vErrors = joinErrors(vErrors, validate396.errors);
errors = vErrors.length;
}
}
}
else if(data9 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/image", "union", {type: "object or null"});
errors++;
}
}
if(data.tools !== undefined){
let data10 = data.tools;
if(Array.isArray(data10)){
if(Array.isArray(data10)){
for(let i1=0; i1<data10.length; i1++){
if(errors >= this.maxIssues){
break;
}
let data11 = data10[i1];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
vErrors = addType(vErrors, instancePath+"/tools/" + i1, "object");
errors++;
}
}
}
}
else if(data10 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/tools", "union", {type: "array or null"});
errors++;
}
}
if(data.parallel_tool_calls !== undefined){
let data12 = data.parallel_tool_calls;
if(typeof data12 === "boolean"){
}
else if(data12 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/parallel_tool_calls", "union", {type: "boolean or null"});
errors++;
}
}
if(data.reasoning !== undefined){
let data13 = data.reasoning;
if(typeof data13 === "object" && data13 !== null && !Array.isArray(data13)){
}
else if(data13 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/reasoning", "union", {type: "object or null"});
errors++;
}
}
if(data.text !== undefined){
let data14 = data.text;
if(typeof data14 === "object" && data14 !== null && !Array.isArray(data14)){
}
else if(data14 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/text", "union", {type: "object or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "text" && key0 !== "reasoning" && key0 !== "parallel_tool_calls" && key0 !== "tools" && key0 !== "image" && key0 !== "service_tier" && key0 !== "prompt_cache_retention" && key0 !== "prompt_cache_options" && key0 !== "prompt_cache_key" && key0 !== "instructions" && key0 !== "previous_response_id" && key0 !== "input" && key0 !== "model" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
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

export const validateCompactResponse: Validate = validate398;
const func73 = isOutputItem;
const func74 = isOutputMessagePart;

function validate403(data, {instancePath=""}={}){
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
if(!func8(data2[i0])){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate31.call(this, data3, {instancePath:instancePath+"/annotations/" + i0}))){
vErrors = joinErrors(vErrors, validate31.errors);
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
if(!func9(data4[i1])){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate41.call(this, data5, {instancePath:instancePath+"/logprobs/" + i1}))){
vErrors = joinErrors(vErrors, validate41.errors);
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
for(const key0 in data){
if(key0 !== "logprobs" && key0 !== "annotations" && key0 !== "text" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}


function validate401(data, {instancePath=""}={}){
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
if(!(validate403.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate403.errors);
errors = vErrors.length;
}
}
else if(tag0 === "text"){
if(!(validate46.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate46.errors);
errors = vErrors.length;
}
}
else if(tag0 === "summary_text"){
if(!(validate48.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate48.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning_text"){
if(!(validate50.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate50.errors);
errors = vErrors.length;
}
}
else if(tag0 === "refusal"){
if(!(validate52.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate52.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_image"){
if(!(validate54.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_screenshot"){
if(!(validate57.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
else if(tag0 === "input_file"){
if(!(validate59.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate59.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate401.errors = vErrors;
return errors === 0;
}


function validate400(data, {instancePath=""}={}){
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
let data2 = data.status;
if(typeof data2 === "string"){
if(data2 !== "in_progress" && data2 !== "completed" && data2 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 === "string"){
if(data3 !== "unknown" && data3 !== "user" && data3 !== "assistant" && data3 !== "system" && data3 !== "critic" && data3 !== "discriminator" && data3 !== "developer" && data3 !== "tool"){
vErrors = addError(vErrors, instancePath+"/role", "names", {names: "unknown, user, assistant, system, critic, discriminator, developer, tool"});
errors++;
}
}
else {
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
if(!func74(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate401.call(this, data5, {instancePath:instancePath+"/content/" + i0}))){
vErrors = joinErrors(vErrors, validate401.errors);
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
if(typeof data6 === "string"){
if(data6 !== "commentary" && data6 !== "final_answer"){
vErrors = addError(vErrors, instancePath+"/phase", "names", {names: "commentary, final_answer"});
errors++;
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/phase", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "phase" && key0 !== "content" && key0 !== "role" && key0 !== "status" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate400.errors = vErrors;
return errors === 0;
}


function validate419(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = addMissing(vErrors, instancePath, "type");
errors++;
}
if(data.caller_id === undefined){
vErrors = addMissing(vErrors, instancePath, "caller_id");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "program"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "program"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/type", "string");
errors++;
}
}
if(data.caller_id !== undefined){
if(typeof data.caller_id !== "string"){
vErrors = addType(vErrors, instancePath+"/caller_id", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "caller_id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate419.errors = vErrors;
return errors === 0;
}


function validate417(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "direct"){
if(!(validate128.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate128.errors);
errors = vErrors.length;
}
}
else if(tag0 === "program"){
if(!(validate419.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate419.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate417.errors = vErrors;
return errors === 0;
}


function validate416(data, {instancePath=""}={}){
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
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate417.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate417.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
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
if(data.async !== undefined){
let data7 = data.async;
if(typeof data7 === "boolean"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/async", "union", {type: "boolean or null"});
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 === "string"){
if(typeof data8 === "string"){
if(data8 !== "in_progress" && data8 !== "completed" && data8 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "async" && key0 !== "arguments" && key0 !== "name" && key0 !== "namespace" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate416.errors = vErrors;
return errors === 0;
}


function validate423(data, {instancePath=""}={}){
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
let data3 = data.execution;
if(typeof data3 === "string"){
if(data3 !== "server" && data3 !== "client"){
vErrors = addError(vErrors, instancePath+"/execution", "names", {names: "server, client"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/execution", "string");
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 === "string"){
if(data4 !== "in_progress" && data4 !== "completed" && data4 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
else {
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
for(const key0 in data){
if(key0 !== "created_by" && key0 !== "status" && key0 !== "arguments" && key0 !== "execution" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}


function validate425(data, {instancePath=""}={}){
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
let data3 = data.execution;
if(typeof data3 === "string"){
if(data3 !== "server" && data3 !== "client"){
vErrors = addError(vErrors, instancePath+"/execution", "names", {names: "server, client"});
errors++;
}
}
else {
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
if(!func63(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate352.call(this, data5, {instancePath:instancePath+"/tools/" + i0}))){
vErrors = joinErrors(vErrors, validate352.errors);
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
let data6 = data.status;
if(typeof data6 === "string"){
if(data6 !== "in_progress" && data6 !== "completed" && data6 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
else {
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
for(const key0 in data){
if(key0 !== "created_by" && key0 !== "status" && key0 !== "tools" && key0 !== "execution" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate425.errors = vErrors;
return errors === 0;
}


function validate428(data, {instancePath=""}={}){
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
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate417.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate417.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/name", "union", {type: "string or null"});
errors++;
}
}
if(data.namespace !== undefined){
let data5 = data.namespace;
if(typeof data5 === "string"){
}
else if(data5 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/namespace", "union", {type: "string or null"});
errors++;
}
}
if(data.output !== undefined){
let data6 = data.output;
if(typeof data6 === "string"){
}
else if(Array.isArray(data6)){
if(Array.isArray(data6)){
for(let i0=0; i0<data6.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func62(data6[i0])){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(!(validate342.call(this, data7, {instancePath:instancePath+"/output/" + i0}))){
vErrors = joinErrors(vErrors, validate342.errors);
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
let data8 = data.created_by;
if(typeof data8 === "string"){
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
if(data.status !== undefined){
let data9 = data.status;
if(typeof data9 === "string"){
if(typeof data9 === "string"){
if(data9 !== "in_progress" && data9 !== "completed" && data9 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data9 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "created_by" && key0 !== "output" && key0 !== "namespace" && key0 !== "name" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate428.errors = vErrors;
return errors === 0;
}


function validate432(data, {instancePath=""}={}){
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
let data2 = data.status;
if(typeof data2 === "string"){
if(data2 !== "in_progress" && data2 !== "searching" && data2 !== "completed" && data2 !== "incomplete" && data2 !== "failed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, searching, completed, incomplete, failed"});
errors++;
}
}
else {
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
if(!func16(data5[i1])){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate73.call(this, data6, {instancePath:instancePath+"/results/" + i1}))){
vErrors = joinErrors(vErrors, validate73.errors);
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
for(const key0 in data){
if(key0 !== "results" && key0 !== "queries" && key0 !== "status" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate432.errors = vErrors;
return errors === 0;
}


function validate435(data, {instancePath=""}={}){
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
let data2 = data.status;
if(typeof data2 === "string"){
if(data2 !== "in_progress" && data2 !== "searching" && data2 !== "completed" && data2 !== "incomplete" && data2 !== "failed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, searching, completed, incomplete, failed"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.action !== undefined){
let data3 = data.action;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate111.call(this, data3, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate111.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/action", "object");
errors++;
}
}
for(const key0 in data){
if(key0 !== "action" && key0 !== "status" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate435.errors = vErrors;
return errors === 0;
}


function validate438(data, {instancePath=""}={}){
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
let data2 = data.status;
if(typeof data2 === "string"){
if(data2 !== "in_progress" && data2 !== "completed" && data2 !== "generating" && data2 !== "failed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, generating, failed"});
errors++;
}
}
else {
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
if(data.action !== undefined){
let data9 = data.action;
if(typeof data9 === "string"){
if(typeof data9 === "string"){
if(data9 !== "auto" && data9 !== "generate" && data9 !== "edit"){
vErrors = addError(vErrors, instancePath+"/action", "names", {names: "auto, generate, edit"});
errors++;
}
}
}
else if(data9 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/action", "union", {type: "string or null"});
errors++;
}
}
if(data.error !== undefined){
let data10 = data.error;
if(typeof data10 === "object" && data10 !== null && !Array.isArray(data10)){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(!(validate265.call(this, data10, {instancePath:instancePath+"/error"}))){
vErrors = joinErrors(vErrors, validate265.errors);
errors = vErrors.length;
}
}
}
else if(data10 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/error", "union", {type: "object or null"});
errors++;
}
}
if(data.svg_usage !== undefined){
let data11 = data.svg_usage;
if(typeof data11 === "object" && data11 !== null && !Array.isArray(data11)){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(!(validate269.call(this, data11, {instancePath:instancePath+"/svg_usage"}))){
vErrors = joinErrors(vErrors, validate269.errors);
errors = vErrors.length;
}
}
}
else if(data11 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/svg_usage", "union", {type: "object or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "svg_usage" && key0 !== "error" && key0 !== "action" && key0 !== "size" && key0 !== "revised_prompt" && key0 !== "quality" && key0 !== "output_format" && key0 !== "background" && key0 !== "result" && key0 !== "status" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate438.errors = vErrors;
return errors === 0;
}


function validate442(data, {instancePath=""}={}){
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
let data2 = data.status;
if(typeof data2 === "string"){
if(data2 !== "in_progress" && data2 !== "completed" && data2 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
else {
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
if(!(validate79.call(this, data4, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate79.errors);
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
if(!func20(data5[i0])){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate79.call(this, data6, {instancePath:instancePath+"/actions/" + i0}))){
vErrors = joinErrors(vErrors, validate79.errors);
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
if(!func21(data7[i1])){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(!(validate102.call(this, data8, {instancePath:instancePath+"/pending_safety_checks/" + i1}))){
vErrors = joinErrors(vErrors, validate102.errors);
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
for(const key0 in data){
if(key0 !== "pending_safety_checks" && key0 !== "actions" && key0 !== "action" && key0 !== "call_id" && key0 !== "status" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate442.errors = vErrors;
return errors === 0;
}


function validate447(data, {instancePath=""}={}){
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
if(!(validate106.call(this, data3, {instancePath:instancePath+"/output"}))){
vErrors = joinErrors(vErrors, validate106.errors);
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
if(!func21(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate102.call(this, data5, {instancePath:instancePath+"/acknowledged_safety_checks/" + i0}))){
vErrors = joinErrors(vErrors, validate102.errors);
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
if(typeof data6 === "string"){
if(data6 !== "in_progress" && data6 !== "completed" && data6 !== "incomplete" && data6 !== "failed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete, failed"});
errors++;
}
}
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
for(const key0 in data){
if(key0 !== "created_by" && key0 !== "status" && key0 !== "acknowledged_safety_checks" && key0 !== "output" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate447.errors = vErrors;
return errors === 0;
}


function validate451(data, {instancePath=""}={}){
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
if(!func46(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate255.call(this, data4, {instancePath:instancePath+"/summary/" + i0}))){
vErrors = joinErrors(vErrors, validate255.errors);
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
if(!func47(data5[i1])){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate258.call(this, data6, {instancePath:instancePath+"/content/" + i1}))){
vErrors = joinErrors(vErrors, validate258.errors);
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
if(typeof data7 === "string"){
if(data7 !== "in_progress" && data7 !== "completed" && data7 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "content" && key0 !== "summary" && key0 !== "encrypted_content" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}


function validate455(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "created_by" && key0 !== "encrypted_content" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate455.errors = vErrors;
return errors === 0;
}


function validate457(data, {instancePath=""}={}){
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
let data2 = data.status;
if(typeof data2 === "string"){
if(data2 !== "in_progress" && data2 !== "completed" && data2 !== "incomplete" && data2 !== "interpreting" && data2 !== "failed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete, interpreting, failed"});
errors++;
}
}
else {
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
if(!func49(data5[i0])){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate273.call(this, data6, {instancePath:instancePath+"/outputs/" + i0}))){
vErrors = joinErrors(vErrors, validate273.errors);
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
for(const key0 in data){
if(key0 !== "outputs" && key0 !== "code" && key0 !== "container_id" && key0 !== "status" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate457.errors = vErrors;
return errors === 0;
}


function validate460(data, {instancePath=""}={}){
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
if(!(validate281.call(this, data3, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate281.errors);
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
if(data4 !== "in_progress" && data4 !== "completed" && data4 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "action" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate460.errors = vErrors;
return errors === 0;
}


function validate463(data, {instancePath=""}={}){
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
if(typeof data4 === "string"){
if(data4 !== "in_progress" && data4 !== "completed" && data4 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data4 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "output" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate463.errors = vErrors;
return errors === 0;
}


function validate467(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "max_output_length" && key0 !== "timeout_ms" && key0 !== "commands" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate467.errors = vErrors;
return errors === 0;
}


function validate470(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate470.errors = vErrors;
return errors === 0;
}


function validate469(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "local"){
if(!(validate470.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate470.errors);
errors = vErrors.length;
}
}
else if(tag0 === "container_reference"){
if(!(validate223.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate223.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate469.errors = vErrors;
return errors === 0;
}


function validate465(data, {instancePath=""}={}){
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
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate417.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate417.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
errors++;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate467.call(this, data4, {instancePath:instancePath+"/action"}))){
vErrors = joinErrors(vErrors, validate467.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/action", "object");
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(typeof data5 === "string"){
if(data5 !== "in_progress" && data5 !== "completed" && data5 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.environment !== undefined){
let data6 = data.environment;
if(typeof data6 === "object" && data6 !== null && !Array.isArray(data6)){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate469.call(this, data6, {instancePath:instancePath+"/environment"}))){
vErrors = joinErrors(vErrors, validate469.errors);
errors = vErrors.length;
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/environment", "union", {type: "object or null"});
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
for(const key0 in data){
if(key0 !== "created_by" && key0 !== "environment" && key0 !== "status" && key0 !== "action" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate465.errors = vErrors;
return errors === 0;
}


function validate477(data, {instancePath=""}={}){
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
if(!(validate300.call(this, data2, {instancePath:instancePath+"/outcome"}))){
vErrors = joinErrors(vErrors, validate300.errors);
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
for(const key0 in data){
if(key0 !== "created_by" && key0 !== "outcome" && key0 !== "stderr" && key0 !== "stdout" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate477.errors = vErrors;
return errors === 0;
}

const func86 = isOutputShellOutput;

function validate475(data, {instancePath=""}={}){
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
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate417.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate417.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 === "string"){
if(data4 !== "in_progress" && data4 !== "completed" && data4 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.output !== undefined){
let data5 = data.output;
if(Array.isArray(data5)){
for(let i0=0; i0<data5.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func86(data5[i0])){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate477.call(this, data6, {instancePath:instancePath+"/output/" + i0}))){
vErrors = joinErrors(vErrors, validate477.errors);
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
let data7 = data.max_output_length;
if(Number.isInteger(data7)){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/max_output_length", "union", {type: "integer or null"});
errors++;
}
}
if(data.created_by !== undefined){
let data8 = data.created_by;
if(typeof data8 === "string"){
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/created_by", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "created_by" && key0 !== "max_output_length" && key0 !== "output" && key0 !== "status" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate475.errors = vErrors;
return errors === 0;
}


function validate484(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "diff" && key0 !== "path" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate484.errors = vErrors;
return errors === 0;
}


function validate486(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "path" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate486.errors = vErrors;
return errors === 0;
}


function validate488(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "diff" && key0 !== "path" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate488.errors = vErrors;
return errors === 0;
}


function validate483(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "create_file"){
if(!(validate484.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate484.errors);
errors = vErrors.length;
}
}
else if(tag0 === "delete_file"){
if(!(validate486.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate486.errors);
errors = vErrors.length;
}
}
else if(tag0 === "update_file"){
if(!(validate488.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate488.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate483.errors = vErrors;
return errors === 0;
}


function validate481(data, {instancePath=""}={}){
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
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate417.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate417.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 === "string"){
if(data4 !== "in_progress" && data4 !== "completed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
if(data.operation !== undefined){
let data5 = data.operation;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate483.call(this, data5, {instancePath:instancePath+"/operation"}))){
vErrors = joinErrors(vErrors, validate483.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/operation", "object");
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
for(const key0 in data){
if(key0 !== "created_by" && key0 !== "operation" && key0 !== "status" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate481.errors = vErrors;
return errors === 0;
}


function validate492(data, {instancePath=""}={}){
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
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate417.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate417.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 === "string"){
if(data4 !== "completed" && data4 !== "failed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "completed, failed"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/status", "string");
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
for(const key0 in data){
if(key0 !== "created_by" && key0 !== "output" && key0 !== "status" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate492.errors = vErrors;
return errors === 0;
}


function validate495(data, {instancePath=""}={}){
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
if(!func60(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate323.call(this, data4, {instancePath:instancePath+"/tools/" + i0}))){
vErrors = joinErrors(vErrors, validate323.errors);
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
for(const key0 in data){
if(key0 !== "error" && key0 !== "tools" && key0 !== "server_label" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate495.errors = vErrors;
return errors === 0;
}


function validate498(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "arguments" && key0 !== "name" && key0 !== "server_label" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate498.errors = vErrors;
return errors === 0;
}


function validate500(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "request_id" && key0 !== "reason" && key0 !== "approve" && key0 !== "approval_request_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate500.errors = vErrors;
return errors === 0;
}


function validate502(data, {instancePath=""}={}){
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
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate331.call(this, data6, {instancePath:instancePath+"/error"}))){
vErrors = joinErrors(vErrors, validate331.errors);
errors = vErrors.length;
}
}
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
if(typeof data8 === "string"){
if(data8 !== "in_progress" && data8 !== "completed" && data8 !== "incomplete" && data8 !== "calling" && data8 !== "failed"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete, calling, failed"});
errors++;
}
}
}
else if(data8 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "approval_request_id" && key0 !== "error" && key0 !== "output" && key0 !== "arguments" && key0 !== "name" && key0 !== "server_label" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate502.errors = vErrors;
return errors === 0;
}


function validate505(data, {instancePath=""}={}){
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
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate417.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate417.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
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
if(data.async !== undefined){
let data7 = data.async;
if(typeof data7 === "boolean"){
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/async", "union", {type: "boolean or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "async" && key0 !== "input" && key0 !== "name" && key0 !== "namespace" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate505.errors = vErrors;
return errors === 0;
}


function validate508(data, {instancePath=""}={}){
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
if(data.caller !== undefined){
let data3 = data.caller;
if(typeof data3 === "object" && data3 !== null && !Array.isArray(data3)){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(!(validate417.call(this, data3, {instancePath:instancePath+"/caller"}))){
vErrors = joinErrors(vErrors, validate417.errors);
errors = vErrors.length;
}
}
}
else if(data3 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/caller", "union", {type: "object or null"});
errors++;
}
}
if(data.output !== undefined){
let data4 = data.output;
if(typeof data4 === "string"){
}
else if(Array.isArray(data4)){
if(Array.isArray(data4)){
for(let i0=0; i0<data4.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func62(data4[i0])){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!(validate342.call(this, data5, {instancePath:instancePath+"/output/" + i0}))){
vErrors = joinErrors(vErrors, validate342.errors);
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
if(typeof data7 === "string"){
if(data7 !== "in_progress" && data7 !== "completed" && data7 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "in_progress, completed, incomplete"});
errors++;
}
}
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/status", "union", {type: "string or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "created_by" && key0 !== "output" && key0 !== "caller" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate508.errors = vErrors;
return errors === 0;
}


function validate512(data, {instancePath=""}={}){
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
if(data.role === undefined){
vErrors = addMissing(vErrors, instancePath, "role");
errors++;
}
if(data.tools === undefined){
vErrors = addMissing(vErrors, instancePath, "tools");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "additional_tools"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "additional_tools"});
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
if(data.role !== undefined){
let data2 = data.role;
if(typeof data2 === "string"){
if(data2 !== "unknown" && data2 !== "user" && data2 !== "assistant" && data2 !== "system" && data2 !== "critic" && data2 !== "discriminator" && data2 !== "developer" && data2 !== "tool"){
vErrors = addError(vErrors, instancePath+"/role", "names", {names: "unknown, user, assistant, system, critic, discriminator, developer, tool"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/role", "string");
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
if(!func63(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate352.call(this, data4, {instancePath:instancePath+"/tools/" + i0}))){
vErrors = joinErrors(vErrors, validate352.errors);
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
for(const key0 in data){
if(key0 !== "tools" && key0 !== "role" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate512.errors = vErrors;
return errors === 0;
}


function validate515(data, {instancePath=""}={}){
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
if(data.code === undefined){
vErrors = addMissing(vErrors, instancePath, "code");
errors++;
}
if(data.fingerprint === undefined){
vErrors = addMissing(vErrors, instancePath, "fingerprint");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "program"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "program"});
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
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = addType(vErrors, instancePath+"/code", "string");
errors++;
}
}
if(data.fingerprint !== undefined){
if(typeof data.fingerprint !== "string"){
vErrors = addType(vErrors, instancePath+"/fingerprint", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "fingerprint" && key0 !== "code" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate515.errors = vErrors;
return errors === 0;
}


function validate517(data, {instancePath=""}={}){
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
if(data.result === undefined){
vErrors = addMissing(vErrors, instancePath, "result");
errors++;
}
if(data.status === undefined){
vErrors = addMissing(vErrors, instancePath, "status");
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(data0 !== "program_output"){
vErrors = addError(vErrors, instancePath+"/type", "names", {names: "program_output"});
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
if(data.result !== undefined){
if(typeof data.result !== "string"){
vErrors = addType(vErrors, instancePath+"/result", "string");
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 === "string"){
if(data4 !== "completed" && data4 !== "incomplete"){
vErrors = addError(vErrors, instancePath+"/status", "names", {names: "completed, incomplete"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/status", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "status" && key0 !== "result" && key0 !== "call_id" && key0 !== "id" && key0 !== "type" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate517.errors = vErrors;
return errors === 0;
}


function validate399(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "message"){
if(!(validate400.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate400.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call"){
if(!(validate416.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate416.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_call"){
if(!(validate423.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate423.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_output"){
if(!(validate425.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate425.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call_output"){
if(!(validate428.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate428.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file_search_call"){
if(!(validate432.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate432.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_call"){
if(!(validate435.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate435.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_generation_call"){
if(!(validate438.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate438.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call"){
if(!(validate442.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate442.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call_output"){
if(!(validate447.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate447.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning"){
if(!(validate451.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate451.errors);
errors = vErrors.length;
}
}
else if(tag0 === "compaction"){
if(!(validate455.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate455.errors);
errors = vErrors.length;
}
}
else if(tag0 === "code_interpreter_call"){
if(!(validate457.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate457.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call"){
if(!(validate460.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate460.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call_output"){
if(!(validate463.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate463.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call"){
if(!(validate465.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate465.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call_output"){
if(!(validate475.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate475.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call"){
if(!(validate481.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate481.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call_output"){
if(!(validate492.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate492.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_list_tools"){
if(!(validate495.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate495.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_request"){
if(!(validate498.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate498.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_response"){
if(!(validate500.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate500.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_call"){
if(!(validate502.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate502.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call"){
if(!(validate505.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate505.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call_output"){
if(!(validate508.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate508.errors);
errors = vErrors.length;
}
}
else if(tag0 === "additional_tools"){
if(!(validate512.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate512.errors);
errors = vErrors.length;
}
}
else if(tag0 === "program"){
if(!(validate515.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate515.errors);
errors = vErrors.length;
}
}
else if(tag0 === "program_output"){
if(!(validate517.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate517.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate399.errors = vErrors;
return errors === 0;
}


function validate522(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ttl_30m_tokens === undefined){
vErrors = addMissing(vErrors, instancePath, "ttl_30m_tokens");
errors++;
}
if(data.ttl_12h_tokens === undefined){
vErrors = addMissing(vErrors, instancePath, "ttl_12h_tokens");
errors++;
}
if(data.ttl_30m_tokens !== undefined){
let data0 = data.ttl_30m_tokens;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addType(vErrors, instancePath+"/ttl_30m_tokens", "integer");
errors++;
}
}
if(data.ttl_12h_tokens !== undefined){
let data1 = data.ttl_12h_tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addType(vErrors, instancePath+"/ttl_12h_tokens", "integer");
errors++;
}
}
for(const key0 in data){
if(key0 !== "ttl_12h_tokens" && key0 !== "ttl_30m_tokens" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate522.errors = vErrors;
return errors === 0;
}


function validate521(data, {instancePath=""}={}){
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
if(data.cache_write_tokens_details !== undefined){
let data2 = data.cache_write_tokens_details;
if(typeof data2 === "object" && data2 !== null && !Array.isArray(data2)){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!(validate522.call(this, data2, {instancePath:instancePath+"/cache_write_tokens_details"}))){
vErrors = joinErrors(vErrors, validate522.errors);
errors = vErrors.length;
}
}
}
else if(data2 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/cache_write_tokens_details", "union", {type: "object or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "cache_write_tokens_details" && key0 !== "cache_write_tokens" && key0 !== "cached_tokens" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate521.errors = vErrors;
return errors === 0;
}


function validate525(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "reasoning_tokens" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate525.errors = vErrors;
return errors === 0;
}


function validate520(data, {instancePath=""}={}){
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
if(!(validate521.call(this, data1, {instancePath:instancePath+"/input_tokens_details"}))){
vErrors = joinErrors(vErrors, validate521.errors);
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
if(!(validate525.call(this, data3, {instancePath:instancePath+"/output_tokens_details"}))){
vErrors = joinErrors(vErrors, validate525.errors);
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
for(const key0 in data){
if(key0 !== "total_tokens" && key0 !== "output_tokens_details" && key0 !== "output_tokens" && key0 !== "input_tokens_details" && key0 !== "input_tokens" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate520.errors = vErrors;
return errors === 0;
}


function validate528(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.context_compression === undefined){
vErrors = addMissing(vErrors, instancePath, "context_compression");
errors++;
}
if(data.context_compression !== undefined){
let data0 = data.context_compression;
if(typeof data0 === "string"){
if(data0 !== "enabled" && data0 !== "disabled"){
vErrors = addError(vErrors, instancePath+"/context_compression", "names", {names: "enabled, disabled"});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath+"/context_compression", "string");
errors++;
}
}
for(const key0 in data){
if(key0 !== "context_compression" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate528.errors = vErrors;
return errors === 0;
}


function validate398(data, {instancePath=""}={}){
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
if(!func73(data3[i0])){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(!(validate399.call(this, data4, {instancePath:instancePath+"/output/" + i0}))){
vErrors = joinErrors(vErrors, validate399.errors);
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
if(!(validate520.call(this, data5, {instancePath:instancePath+"/usage"}))){
vErrors = joinErrors(vErrors, validate520.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/usage", "object");
errors++;
}
}
if(data.image !== undefined){
let data6 = data.image;
if(typeof data6 === "object" && data6 !== null && !Array.isArray(data6)){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(!(validate528.call(this, data6, {instancePath:instancePath+"/image"}))){
vErrors = joinErrors(vErrors, validate528.errors);
errors = vErrors.length;
}
}
}
else if(data6 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/image", "union", {type: "object or null"});
errors++;
}
}
if(data.content_filters !== undefined){
let data7 = data.content_filters;
if(Array.isArray(data7)){
if(Array.isArray(data7)){
for(let i1=0; i1<data7.length; i1++){
if(errors >= this.maxIssues){
break;
}
let data8 = data7[i1];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
vErrors = addType(vErrors, instancePath+"/content_filters/" + i1, "object");
errors++;
}
}
}
}
else if(data7 === null){
}
else {
vErrors = addError(vErrors, instancePath+"/content_filters", "union", {type: "array or null"});
errors++;
}
}
for(const key0 in data){
if(key0 !== "content_filters" && key0 !== "image" && key0 !== "usage" && key0 !== "output" && key0 !== "created_at" && key0 !== "object" && key0 !== "id" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate398.errors = vErrors;
return errors === 0;
}

export const validateCompactErrorBody: Validate = validate530;

function validate531(data, {instancePath=""}={}){
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
for(const key0 in data){
if(key0 !== "debugInfo" && key0 !== "additionalInfo" && key0 !== "innererror" && key0 !== "inner_error" && key0 !== "details" && key0 !== "status" && key0 !== "param" && key0 !== "code" && key0 !== "type" && key0 !== "message" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate531.errors = vErrors;
return errors === 0;
}


function validate530(data, {instancePath=""}={}){
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
if(!(validate531.call(this, data0, {instancePath:instancePath+"/error"}))){
vErrors = joinErrors(vErrors, validate531.errors);
errors = vErrors.length;
}
}
else {
vErrors = addType(vErrors, instancePath+"/error", "object");
errors++;
}
}
for(const key0 in data){
if(key0 !== "error" && data[key0] !== undefined){
vErrors = addError(vErrors, instancePath, "closed", {key: key0});
errors++;
if(errors >= this.maxIssues){
break;
}
}
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate530.errors = vErrors;
return errors === 0;
}

export const validateInputItem: Validate = validate533;

function validate533(data, {instancePath=""}={}){
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
if(!(validate64.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate64.errors);
errors = vErrors.length;
}
}
else if(tag0 === "output_message"){
if(!(validate66.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate66.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file_search_call"){
if(!(validate72.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate72.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call"){
if(!(validate78.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate78.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call_output"){
if(!(validate105.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate105.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_call"){
if(!(validate110.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate110.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call"){
if(!(validate126.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate126.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call_output"){
if(!(validate134.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate134.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_call"){
if(!(validate148.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate148.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_output"){
if(!(validate150.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate150.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning"){
if(!(validate254.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate254.errors);
errors = vErrors.length;
}
}
else if(tag0 === "compaction"){
if(!(validate262.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate262.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_generation_call"){
if(!(validate264.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate264.errors);
errors = vErrors.length;
}
}
else if(tag0 === "code_interpreter_call"){
if(!(validate272.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate272.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call"){
if(!(validate280.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate280.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call_output"){
if(!(validate286.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate286.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call"){
if(!(validate288.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate288.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call_output"){
if(!(validate297.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate297.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call"){
if(!(validate308.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate308.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call_output"){
if(!(validate319.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate319.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_list_tools"){
if(!(validate322.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate322.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_request"){
if(!(validate326.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate326.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_response"){
if(!(validate328.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate328.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_call"){
if(!(validate330.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate330.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call_output"){
if(!(validate340.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate340.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call"){
if(!(validate348.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate348.errors);
errors = vErrors.length;
}
}
else if(tag0 === "additional_tools"){
if(!(validate351.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate351.errors);
errors = vErrors.length;
}
}
else if(tag0 === "program"){
if(!(validate373.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate373.errors);
errors = vErrors.length;
}
}
else if(tag0 === "program_output"){
if(!(validate375.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate375.errors);
errors = vErrors.length;
}
}
else if(tag0 === "configuration_update"){
if(!(validate377.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate377.errors);
errors = vErrors.length;
}
}
else if(tag0 === "compaction_trigger"){
if(!(validate389.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate389.errors);
errors = vErrors.length;
}
}
else if(tag0 === undefined && data["role"] !== undefined){
if(!(validate24.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate24.errors);
errors = vErrors.length;
}
}
else if((tag0 === undefined || tag0 === null) && func71(data, "id", "type")){
if(!(validate64.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate64.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate533.errors = vErrors;
return errors === 0;
}

export const validateOutputItem: Validate = validate568;

function validate568(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["type"];
if(tag0 === "message"){
if(!(validate400.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate400.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call"){
if(!(validate416.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate416.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_call"){
if(!(validate423.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate423.errors);
errors = vErrors.length;
}
}
else if(tag0 === "tool_search_output"){
if(!(validate425.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate425.errors);
errors = vErrors.length;
}
}
else if(tag0 === "function_call_output"){
if(!(validate428.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate428.errors);
errors = vErrors.length;
}
}
else if(tag0 === "file_search_call"){
if(!(validate432.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate432.errors);
errors = vErrors.length;
}
}
else if(tag0 === "web_search_call"){
if(!(validate435.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate435.errors);
errors = vErrors.length;
}
}
else if(tag0 === "image_generation_call"){
if(!(validate438.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate438.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call"){
if(!(validate442.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate442.errors);
errors = vErrors.length;
}
}
else if(tag0 === "computer_call_output"){
if(!(validate447.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate447.errors);
errors = vErrors.length;
}
}
else if(tag0 === "reasoning"){
if(!(validate451.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate451.errors);
errors = vErrors.length;
}
}
else if(tag0 === "compaction"){
if(!(validate455.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate455.errors);
errors = vErrors.length;
}
}
else if(tag0 === "code_interpreter_call"){
if(!(validate457.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate457.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call"){
if(!(validate460.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate460.errors);
errors = vErrors.length;
}
}
else if(tag0 === "local_shell_call_output"){
if(!(validate463.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate463.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call"){
if(!(validate465.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate465.errors);
errors = vErrors.length;
}
}
else if(tag0 === "shell_call_output"){
if(!(validate475.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate475.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call"){
if(!(validate481.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate481.errors);
errors = vErrors.length;
}
}
else if(tag0 === "apply_patch_call_output"){
if(!(validate492.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate492.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_list_tools"){
if(!(validate495.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate495.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_request"){
if(!(validate498.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate498.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_approval_response"){
if(!(validate500.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate500.errors);
errors = vErrors.length;
}
}
else if(tag0 === "mcp_call"){
if(!(validate502.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate502.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call"){
if(!(validate505.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate505.errors);
errors = vErrors.length;
}
}
else if(tag0 === "custom_tool_call_output"){
if(!(validate508.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate508.errors);
errors = vErrors.length;
}
}
else if(tag0 === "additional_tools"){
if(!(validate512.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate512.errors);
errors = vErrors.length;
}
}
else if(tag0 === "program"){
if(!(validate515.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate515.errors);
errors = vErrors.length;
}
}
else if(tag0 === "program_output"){
if(!(validate517.call(this, data, {instancePath}))){
vErrors = joinErrors(vErrors, validate517.errors);
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
else {
vErrors = addError(vErrors, instancePath, "tagged", {key: "type", unknown: tag0});
errors++;
}
}
else {
vErrors = addType(vErrors, instancePath, "object");
errors++;
}
validate568.errors = vErrors;
return errors === 0;
}

export const validateInputItems: Validate = validate597;

function validate597(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func3(data[i0])){
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
validate597.errors = vErrors;
return errors === 0;
}

export const validateOutputItems: Validate = validate599;

function validate599(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(errors >= this.maxIssues){
break;
}
if(!func73(data[i0])){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(!(validate399.call(this, data0, {instancePath:instancePath+"/" + i0}))){
vErrors = joinErrors(vErrors, validate399.errors);
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
validate599.errors = vErrors;
return errors === 0;
}
