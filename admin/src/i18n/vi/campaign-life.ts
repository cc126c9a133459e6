/** Vòng đời của phong trào. */
export const campaignLifeVi = {
  onTrackHelp: 'Đạt từ tỷ lệ này so với mức cần có đến nay là đúng tiến độ; để trống: 95 %',
  behindHelp: 'Từ tỷ lệ này là chậm tiến độ, thấp hơn là có nguy cơ không đạt; để trống: 75 %',
};
