/** A dictionary of Open Chinese Convert: `traditional simplified|…`, where several simplified ones have blanks between. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
