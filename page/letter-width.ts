/** A character of Chinese, Japanese or Korean says as much as so many Latin letters. */
export const WIDTH = 2.5;
export const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
